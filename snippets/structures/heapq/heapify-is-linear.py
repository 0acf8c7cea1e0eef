import heapq
import random


class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def comparisons(act, values):
    items = [Item(value) for value in values]
    Item.compared = 0
    act(items)
    return Item.compared


def push_all(items):
    heap = []
    for item in items:
        heapq.heappush(heap, item)
    assert heap[0].value == min(item.value for item in items)


draw, worst = random.Random(3), 0
for length in range(1, 300):
    worst = max(worst, comparisons(heapq.heapify, [draw.random() for _ in range(length)]) / length)
descending = range(1000, 0, -1)
assert comparisons(push_all, descending) == 7987
assert comparisons(heapq.heapify, descending) < 2 * 1000
assert 1.5 < worst < 2
print(comparisons(push_all, descending), comparisons(heapq.heapify, descending))
