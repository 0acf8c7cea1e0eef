from collections import deque

recent = deque([1, 2, 3], maxlen=3)
assert (list(recent), recent.maxlen) == ([1, 2, 3], 3)
try:
    outcome = recent.append(4)
except IndexError:
    outcome = "IndexError"
assert list(recent) in ([1, 2, 3], [2, 3, 4])
assert (outcome, recent[-1]) in ((None, 4), ("IndexError", 3))

print(outcome, recent)
assert outcome == "IndexError"
