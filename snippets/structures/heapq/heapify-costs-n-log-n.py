import heapq


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []
items, pushed = [Item(number) for number in range(1000, 0, -1)], []
for item in items:
    heapq.heappush(pushed, item)
one_by_one = len(compared)
compared.clear()
heapq.heapify(items)

print(one_by_one, len(compared))
assert (items[0], pushed[0], one_by_one) == (1, 1, 7987)
assert len(compared) >= one_by_one
