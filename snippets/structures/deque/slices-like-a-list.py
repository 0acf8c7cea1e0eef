from collections import deque

line = deque(range(10))
try:
    outcome = list(line[2:5])
except TypeError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == [2, 3, 4]
