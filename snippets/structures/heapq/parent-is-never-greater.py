import heapq
import random


def in_heap_order(items):
    return all(items[(i - 1) // 2] <= items[i] for i in range(1, len(items)))


assert [in_heap_order(items) for items in ([1, 3, 2], [2, 1], [1, 2, 3, 0])] == [True, False, False]
draw = random.Random(1)
heap, model = [], []
for number in range(2000):
    if model and draw.random() < 0.4:
        assert heapq.heappop(heap) == model.pop(0)
    else:
        value = draw.randrange(500)
        assert heapq.heappush(heap, value) is None
        model = sorted([*model, value])
    assert in_heap_order(heap)
assert type(heap) is list
assert heap[:1] == model[:1]
assert (heap != model, sorted(heap) == model) == (True, True)
assert (len(heap), heap[:4]) == (430, [182, 313, 188, 325])
print(len(heap), heap[:4])
