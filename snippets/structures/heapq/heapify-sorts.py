import heapq

items = [9, 4, 7, 1, 8, 2]
heapq.heapify(items)
print(items)
assert items[0] == 1
assert items == [1, 2, 4, 7, 8, 9]
