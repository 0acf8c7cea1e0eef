from collections import deque

read = []
lines = (read.append(number) or f"line {number}" for number in range(1000))
tail = deque(lines, maxlen=3)
assert (list(tail), len(read), tail.maxlen) == (["line 997", "line 998", "line 999"], 1000, 3)
try:
    tail.maxlen = 5
except AttributeError as error:
    outcome = type(error).__name__
assert (outcome, tail.maxlen, len(deque(range(9)))) == ("AttributeError", 3, 9)
print(list(tail), outcome)
