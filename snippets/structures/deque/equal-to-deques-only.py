from collections import deque

line = deque([1, 2])
assert (line == deque([1, 2], maxlen=5), line == deque([2, 1])) == (True, False)
assert (line == [1, 2], line == (1, 2), list(line) == [1, 2]) == (False, False, True)
print(line == deque([1, 2], maxlen=5), line == [1, 2])
