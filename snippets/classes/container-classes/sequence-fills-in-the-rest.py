from collections.abc import Sequence


class Countdown(Sequence):
    def __init__(self, start):
        self.start = start

    def __len__(self):
        return self.start

    def __getitem__(self, index):
        if not 0 <= index < self.start:
            raise IndexError(index)
        return self.start - index


numbers = Countdown(3)
assert (list(numbers), list(reversed(numbers))) == ([3, 2, 1], [1, 2, 3])
assert (2 in numbers, 7 in numbers) == (True, False)
assert (numbers.index(1), numbers.count(3)) == (2, 1)
print(list(numbers))
