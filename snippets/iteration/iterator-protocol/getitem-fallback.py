from collections.abc import Iterable

asked = []


class Letters:
    def __init__(self, end):
        self.end = end

    def __getitem__(self, index):
        asked.append(index)
        if index == 3:
            raise self.end
        return "abc"[index]


for end in (IndexError, StopIteration):
    assert list(Letters(end)) == ["a", "b", "c"]
assert asked == [0, 1, 2, 3, 0, 1, 2, 3]
try:
    list(Letters(KeyError))
except KeyError:
    asked.append("KeyError")
assert asked[8:] == [0, 1, 2, 3, "KeyError"]
assert isinstance(Letters(IndexError), Iterable) is False
print("indices asked for:", asked)
