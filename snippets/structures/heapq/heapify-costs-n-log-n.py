import heapq


class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


items = [Item(-number) for number in range(1000)]
pushed = []
for item in items:
    heapq.heappush(pushed, item)
one_by_one, Item.compared = Item.compared, 0
heapq.heapify(items)

print(one_by_one, Item.compared)
assert (items[0].value, pushed[0].value) == (-999, -999)
assert Item.compared >= one_by_one
