class Report:
    asked = []

    @property
    def title(self):
        return None.upper()

    def __getattr__(self, name):
        self.asked.append(name)
        raise AttributeError(f"no {name}")


try:
    Report().title
except AttributeError as error:
    message = str(error)

assert Report.title.fget.__name__ == "title"
assert Report.asked == ["title"]
assert message == "no title"
print(message)
