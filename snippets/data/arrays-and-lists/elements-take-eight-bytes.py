# /// script
# dependencies = ["numpy"]
# ///
import sys

import numpy as np

numbers = [float(i) for i in range(1000)]
array = np.array(numbers)
pointers = sys.getsizeof(numbers[:]) - sys.getsizeof([])
objects = sum(sys.getsizeof(number) for number in numbers)
assert array.nbytes == 8 * 1000
assert (pointers, objects) == (8 * 1000, 24 * 1000)
assert pointers + objects == 4 * array.nbytes
print(array.nbytes, pointers + objects)
