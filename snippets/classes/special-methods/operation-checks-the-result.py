class Index:
    def __index__(self):
        return 7


class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


def outcome(size):
    try:
        return len(Sized(size))
    except (TypeError, ValueError) as error:
        return type(error)


assert [outcome(size) for size in (2, Index(), -1, 2.0)] == [2, 7, ValueError, TypeError]
assert Sized(-1).__len__() == -1
print([outcome(size) for size in (2, -1, 2.0)])
