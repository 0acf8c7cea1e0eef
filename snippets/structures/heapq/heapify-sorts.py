import heapq

items = [3, 2, 1]
heapq.heapify(items)
first = items[:]
items = [1, 3, 2]
heapq.heapify(items)
print(first, items)
assert first == [1, 2, 3]
assert items in ([1, 3, 2], [1, 2, 3])
assert items == [1, 2, 3]
