import heapq
import random


class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def cost(act, *arguments):
    Item.compared = 0
    act(*arguments)
    return Item.compared


draw = random.Random(2)
heap, pushes, pops = [], [], []
for size in range(1, 1025):
    value = -size if size > 1000 else draw.random()
    pushes.append(cost(heapq.heappush, heap, Item(value)))
    assert pushes[-1] <= size.bit_length() - 1
for size in range(1024, 1, -1):
    pops.append(cost(heapq.heappop, heap))
    assert pops[-1] <= 2 * (size.bit_length() - 1)
assert pushes[1000:1004] == [9, 9, 9, 9]
assert (max(pushes), max(pops), len(heap)) == (10, 13, 1)
print(max(pushes), max(pops))
