# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

array = np.arange(5)
part, picked, masked = array[1:3], array[[1, 2]], array[array < 3]
assert (part.tolist(), picked.tolist(), masked.tolist()) == ([1, 2], [1, 2], [0, 1, 2])
assert [np.shares_memory(array, other) for other in (part, picked, masked)] == [True, False, False]

part[0], picked[0], masked[0] = 99, 77, 55
assert array.tolist() == [0, 99, 2, 3, 4]
print(array)
