from collections import deque

line, one_by_one = deque([4, 5]), deque([4, 5])
line.extendleft([1, 2, 3])
for item in [1, 2, 3]:
    one_by_one.appendleft(item)
assert list(line) == list(one_by_one) == [3, 2, 1, 4, 5]
line.extendleft(reversed([7, 8]))
assert list(line) == [7, 8, 3, 2, 1, 4, 5]
print(list(line))
