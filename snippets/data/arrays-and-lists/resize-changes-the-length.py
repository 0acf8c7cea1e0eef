# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

array = np.array([1, 2])
same = array
array.resize(4, refcheck=False)
assert array is same
assert array.tolist() == [1, 2, 0, 0]

array.resize(1, refcheck=False)
assert array.tolist() == [1]
print(array)
