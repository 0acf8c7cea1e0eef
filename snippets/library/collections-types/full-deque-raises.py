from collections import deque

recent = deque([1, 2, 3], maxlen=3)
outcome = "appended"
try:
    recent.append(4)
except IndexError:
    outcome = "IndexError"

print(outcome, recent)
assert outcome == "IndexError"
