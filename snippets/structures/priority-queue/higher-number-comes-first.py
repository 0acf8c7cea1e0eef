from queue import PriorityQueue

waiting = PriorityQueue()
for priority in (1, 5, 3):
    waiting.put(priority)
order = [waiting.get_nowait() for _ in range(3)]
print(order)
assert sorted(order) == [1, 3, 5]
assert order == [5, 3, 1]
