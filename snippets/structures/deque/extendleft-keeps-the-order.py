from collections import deque

line = deque([4, 5])
line.extendleft([1, 2, 3])
print(list(line))
assert list(line) == [1, 2, 3, 4, 5]
