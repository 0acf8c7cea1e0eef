import heapq
import random


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []
heap, pushes, pops = [], [], []
for value in [*random.Random(2).sample(range(1000), 1000), *range(-1, -25, -1)]:
    compared.clear()
    heapq.heappush(heap, Item(value))
    pushes.append(len(compared))
    assert pushes[-1] <= len(heap).bit_length() - 1
assert pushes[1000:] == [9] * 23 + [10]
while heap:
    most = 2 * (len(heap).bit_length() - 1)
    compared.clear()
    heapq.heappop(heap)
    pops.append(len(compared))
    assert pops[-1] <= most
assert (len(pops), max(pops)) == (1024, 12)
print(max(pushes), max(pops))
