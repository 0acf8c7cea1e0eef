import heapq
from itertools import count, islice

taken = []


def source(step):
    for number in count(step, step):
        taken.append(number)
        yield number


merged = heapq.merge(source(2), source(3))
assert taken == []
assert next(merged) == 2
assert taken == [2, 3]
assert list(islice(merged, 5)) == [3, 4, 6, 6, 8]
assert list(heapq.merge([3, 1], [2])) == [2, 3, 1]
print(sorted(taken))
