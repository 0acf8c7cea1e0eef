from collections import deque

recent = deque([1, 2], maxlen=3)
outcomes = []
for item in (8, 9):
    try:
        recent.insert(1, item)
        outcomes.append(list(recent))
    except IndexError as error:
        outcomes.append(str(error))
assert outcomes == [[1, 8, 2], "deque already at its maximum size"]
assert list(recent) == [1, 8, 2]
print(outcomes)
