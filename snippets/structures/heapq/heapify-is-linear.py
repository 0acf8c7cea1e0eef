import heapq
import random


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []


def comparisons(act, values):
    items = list(map(Item, values))
    compared.clear()
    act(items)
    return len(compared)


def push_all(items):
    heap = []
    for item in items:
        heapq.heappush(heap, item)
    assert heap[0] == min(items)


draw = random.Random(3)
for length in (1, 2, 3, 10, 100, 1000):
    assert comparisons(heapq.heapify, draw.sample(range(length), length)) < 2 * length
    assert comparisons(heapq.heapify, range(length, 0, -1)) < 2 * length
assert length == 1000
descending = range(length, 0, -1)
pushing, heapifying = comparisons(push_all, descending) - 999, comparisons(heapq.heapify, descending)
assert (pushing, 1000 < heapifying < 2000) == (7987, True)
print(pushing, heapifying)
