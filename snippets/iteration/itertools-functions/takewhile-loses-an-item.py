from itertools import dropwhile, takewhile


def small(number):
    return number < 3


numbers = iter([1, 2, 3, 1, 5])
assert list(takewhile(small, numbers)) == [1, 2]
assert list(numbers) == [1, 5]
assert list(dropwhile(small, [1, 2, 3, 1, 5])) == [3, 1, 5]
print(list(dropwhile(small, [1, 2, 3, 1, 5])))
