from collections import deque

line = deque([1, 2])
print(line == deque([1, 2]), line == [1, 2])
assert line == deque([1, 2])
assert line == [1, 2]
