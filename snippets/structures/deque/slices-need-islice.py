from collections import deque
from itertools import islice

line = deque(range(10))
assert (line[2], line[-1]) == (2, 9)
line[2] = "two"
refused = []
for act in (lambda: line[2:5], lambda: line.__setitem__(slice(2, 5), []), lambda: line.__delitem__(slice(2, 5))):
    try:
        act()
    except TypeError:
        refused.append(len(line))
assert refused == [10, 10, 10]
assert list(islice(line, 2, 5)) == ["two", 3, 4] == list(line)[2:5]
print(refused, list(islice(line, 2, 5)))
