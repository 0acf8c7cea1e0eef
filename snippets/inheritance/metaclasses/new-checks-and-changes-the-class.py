class Described(type):
    def __new__(mcls, name, bases, namespace):
        if "title" not in namespace:
            raise TypeError(f"{name} lacks a title")
        namespace["slug"] = namespace["title"].lower()
        return super().__new__(mcls, name, bases, namespace)


class Page(metaclass=Described):
    title = "Page"


class News(Page):
    title = "News"


try:

    class Draft(Page):
        pass

except TypeError as error:
    outcome = f"TypeError: {error}"

assert (Page.slug, News.slug) == ("page", "news")
assert outcome == "TypeError: Draft lacks a title"
print(Page.slug, News.slug, outcome)
