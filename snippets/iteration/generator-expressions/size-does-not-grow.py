import struct
import sys

pointer = struct.calcsize("P")
short, long = (number for number in range(10)), (number for number in range(100_000))
assert sys.getsizeof(short) == sys.getsizeof(long)

numbers = [number for number in range(100_000)]
assert sys.getsizeof(numbers) >= 100_000 * pointer
print("generators of 10 and of 100000 elements: equal size")
