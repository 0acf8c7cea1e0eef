# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

array = np.arange(5)
part = array[1:3]
assert np.shares_memory(array, part) is True
part[0] = 99
assert part.tolist() == [99, 2]
assert array.tolist() == [0, 99, 2, 3, 4]
print(array)
