import operator
from collections import deque
from itertools import islice

line, part = deque("abcdef"), slice(2, 5)
assert (line[2], line[-1]) == ("c", "f")
outcomes = []
for act in (operator.getitem, operator.delitem):
    try:
        act(line, part)
    except TypeError as error:
        outcomes.append(str(error))
assert outcomes == ["sequence index must be integer, not 'slice'"] * 2
assert list(islice(line, part.start, part.stop)) == ["c", "d", "e"] == list(line)[part]
print(outcomes[0])
