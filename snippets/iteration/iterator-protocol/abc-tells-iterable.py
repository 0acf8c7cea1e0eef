from collections.abc import Iterable


class Letters:
    def __getitem__(self, index):
        return "abc"[index]


letters = Letters()
looped = [letter for letter in letters]
print(looped)
assert isinstance(letters, Iterable) is True
