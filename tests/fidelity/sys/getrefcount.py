# shows: reference counts of own objects
import sys

x = object()
assert sys.getrefcount(x) == 2
y = [x, x]
assert sys.getrefcount(x) == 4
print(sys.getrefcount(y))
