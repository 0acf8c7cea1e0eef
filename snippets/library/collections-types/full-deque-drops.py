from collections import deque

recent = deque([1, 2, 3], maxlen=3)
states = []
recent.append(4)
states.append(list(recent))
recent.appendleft(0)
states.append(list(recent))

outcome = "nothing raised"
try:
    recent.insert(1, 9)
except IndexError as error:
    outcome = f"IndexError: {error}"
ends = recent.popleft(), recent.pop()

assert states == [[2, 3, 4], [0, 2, 3]]
assert outcome == "IndexError: deque already at its maximum size"
assert (ends, list(recent)) == ((0, 3), [2])
print(states, outcome)
