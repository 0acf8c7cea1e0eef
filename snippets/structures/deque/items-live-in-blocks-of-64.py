import sys
from collections import deque

line, sizes = deque(), []
while len(line) < 640:
    line.append(None)
    sizes.append(sys.getsizeof(line))
growths = [i for i in range(1, 640) if sizes[i] != sizes[i - 1]]
distances = {b - a for a, b in zip(growths, growths[1:])}
block = sizes[growths[1]] - sizes[growths[0]]
assert (len(growths), distances, growths[-1]) == (10, {64}, 608)
assert 64 * 8 < block < 64 * 9
print(len(growths), distances)
