from queue import PriorityQueue

waiting = PriorityQueue()
for priority in (1, 5, 3):
    waiting.put(priority)
assert [waiting.get_nowait() for _ in range(3)] == [1, 3, 5]
for priority in (1, 5, 3):
    waiting.put((-priority, f"task {priority}"))
order = [waiting.get_nowait()[1] for _ in range(3)]
assert order == ["task 5", "task 3", "task 1"]
print(order)
