import struct
import sys

pointer = struct.calcsize("P")
short, long = (number for number in range(10)), (number for number in range(10_000))
assert sys.getsizeof(short) == sys.getsizeof(long)

numbers = [number for number in range(10_000)]
assert sys.getsizeof(numbers) >= 10_000 * pointer
print("generators of 10 and of 10000 elements: equal size")
