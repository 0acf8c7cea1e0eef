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
try:
    array[:].resize(2, refcheck=False)
except ValueError as error:
    reason = str(error)
assert reason.endswith("it does not own its data")
print(array)
