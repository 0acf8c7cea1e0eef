from collections.abc import Sequence


class Letters(Sequence):
    def __init__(self, text):
        self.text = text

    def __len__(self):
        return len(self.text)

    def __getitem__(self, index):
        return self.text[index]


letters = Letters("abca")
assert (letters.index("c"), letters.count("a")) == (2, 2)
assert ("b" in letters, list(reversed(letters))) == (True, list("acba"))


class Incomplete(Sequence):
    def __len__(self):
        return 0


try:
    Incomplete()
    outcome = "made"
except TypeError as error:
    outcome = str(error)
assert outcome.startswith("Can't instantiate abstract class Incomplete")
assert outcome.count("__getitem__") == 1
print(letters.count("a"))
