import struct
import sys

pointer = struct.calcsize("P")
short, long = (number for number in range(2)), (number for number in range(1000))
assert sys.getsizeof(short) == sys.getsizeof(long)
assert [len(list(each)) for each in (short, long)] == [2, 1000]

numbers = [number for number in range(1000)]
assert len(numbers) == 1000
assert sys.getsizeof(numbers) >= 1000 * pointer
print(sys.getsizeof(short) == sys.getsizeof(long))
