import sys
from array import array

floats = [number / 7 for number in range(1, 1001)]
in_list = sys.getsizeof(floats[:]) - sys.getsizeof([]) + sum(map(sys.getsizeof, floats))
in_array = sys.getsizeof(array("d", floats)) - sys.getsizeof(array("d"))
assert (in_list, in_array) == (32_000, 8_000)
assert sys.getsizeof(array("b", [1] * 1000)) - sys.getsizeof(array("b")) == 1000
print(in_list, in_array)
