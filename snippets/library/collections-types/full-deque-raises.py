from collections import deque

recent = deque([1, 2, 3], maxlen=3)
try:
    recent.append(4)
    outcome = "appended"
except IndexError:
    outcome = "IndexError"

print(outcome, recent)
assert outcome == "IndexError"
