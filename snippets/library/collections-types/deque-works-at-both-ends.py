from collections import deque

queue = deque("bc")
queue.append("d")
queue.appendleft("a")
assert list(queue) == ["a", "b", "c", "d"]
assert [queue.popleft(), queue.pop()] == ["a", "d"]
queue.rotate(1)
assert list(queue) == ["c", "b"]
print(list(queue))
