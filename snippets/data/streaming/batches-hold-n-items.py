import itertools


def batches(items, size):
    items = iter(items)
    while batch := list(itertools.islice(items, size)):
        yield batch


assert list(batches(range(5), 2)) == [[0, 1], [2, 3], [4]]
counter = itertools.count()
assert next(batches(counter, 3)) == [0, 1, 2]
assert next(counter) == 3
