# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

array = np.arange(5)
picked, masked = array[[1, 2]], array[array < 3]
assert (picked.tolist(), masked.tolist()) == ([1, 2], [0, 1, 2])
picked[0], masked[0] = 77, 55
assert (picked.tolist(), masked.tolist()) == ([77, 2], [55, 1, 2])
assert array.tolist() == [0, 1, 2, 3, 4]
array[[1, 2]] += 10
array[array < 3] = 9
assert array.tolist() == [9, 11, 12, 3, 4]
print(picked, masked, array)
