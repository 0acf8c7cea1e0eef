from collections.abc import Iterable

asked = []


class Letters:
    def __getitem__(self, index):
        asked.append(index)
        return "abc"[index]


assert list(Letters()) == ["a", "b", "c"]
assert asked == [0, 1, 2, 3]
assert isinstance(Letters(), Iterable) is False
print("indices asked for:", asked)
