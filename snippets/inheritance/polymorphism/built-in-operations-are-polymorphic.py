def double(value):
    return value + value


class Pair:
    def __len__(self):
        return 2


class Plain:
    pass


def length(value):
    try:
        return len(value)
    except TypeError as error:
        return type(error).__name__


plain = Plain()
plain.__len__ = Pair().__len__
assert [double(value) for value in (1, "a", [1], (2,))] == [2, "aa", [1, 1], (2, 2)]
assert [length(value) for value in ("abc", [5], {}, Pair(), plain, Pair)] == [3, 1, 0, 2, "TypeError", "TypeError"]
assert plain.__len__() == 2
print(double("a"), double([1]))
