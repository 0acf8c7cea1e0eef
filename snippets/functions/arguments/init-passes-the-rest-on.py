class Named:
    def __init__(self, *, name):
        self.name = name


class Priced:
    def __init__(self, *, price, **kwargs):
        super().__init__(**kwargs)
        self.price = price


class Stored:
    def __init__(self, *, shelf, **kwargs):
        super().__init__(**kwargs)
        self.shelf = shelf


class Article(Stored, Priced, Named):
    pass


arguments = {"name": "lamp", "price": 30, "shelf": "A4"}
article = Article(**arguments)
try:
    Article(**arguments, colour="red")
except TypeError as error:
    outcome = type(error).__name__

assert vars(article) == {"name": "lamp", "price": 30, "shelf": "A4"}
assert outcome == "TypeError"
print(vars(article))
