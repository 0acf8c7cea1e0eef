def double(value):
    return value + value


class Pair:
    def __len__(self):
        return 2


assert [double(value) for value in (1, "a", [1], (2,))] == [2, "aa", [1, 1], (2, 2)]
assert [len(value) for value in ("abc", [5], {}, Pair())] == [3, 1, 0, 2]
print(double("a"), double([1]))
