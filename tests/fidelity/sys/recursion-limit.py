# shows: the recursion limit is 1000 at the start
import sys

assert sys.getrecursionlimit() == 1000
print(sys.getrecursionlimit())
