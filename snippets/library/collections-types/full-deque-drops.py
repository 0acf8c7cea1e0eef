from collections import deque

recent = deque([1, 2], maxlen=3)
states = []
for push, item in ((recent.append, 3), (recent.append, 4), (recent.appendleft, 0)):
    push(item)
    states.append(list(recent))
assert states == [[1, 2, 3], [2, 3, 4], [0, 2, 3]]
nothing = deque(maxlen=0)
nothing.append(5)
assert list(nothing) == []
print(states)
