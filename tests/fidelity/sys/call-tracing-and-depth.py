# shows: the depth of the frame stack at the start is one
import sys

depth, frame = 0, sys._getframe()
while frame:
    depth, frame = depth + 1, frame.f_back
assert depth == 1
print(depth)
