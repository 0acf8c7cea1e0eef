class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


class TooLate(str):
    def __init__(self, text):
        try:
            super().__init__(text.upper())
        except TypeError as error:
            outcomes.append(str(error))


outcomes = []
assert Upper("spam") == "SPAM"
assert TooLate("spam") == "spam"
assert outcomes == ["object.__init__() takes exactly one argument (the instance to initialize)"]
print(Upper("spam"), TooLate("spam"))
