import struct
import sys

pointer = struct.calcsize("P")
short, long = range(10), range(10**9)
assert sys.getsizeof(short) == sys.getsizeof(long)
assert (len(short), len(long), long[-1]) == (10, 10**9, 10**9 - 1)
assert sys.getsizeof(list(range(1000))) >= 1000 * pointer
assert sys.getsizeof(long) < 10 * pointer
print(sys.getsizeof(short) == sys.getsizeof(long))
