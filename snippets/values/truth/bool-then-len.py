class Neither:
    pass


class OnlyLen:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


class Both(OnlyLen):
    def __bool__(self):
        return self.length == 0


assert bool(Neither()) is True
assert [bool(OnlyLen(length)) for length in (0, 1)] == [False, True]
assert [bool(Both(length)) for length in (0, 1)] == [True, False]
print(bool(Neither()), bool(OnlyLen(0)), bool(Both(0)))
