# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

array = np.array([1, 2])
result = np.append(array, 3)
assert result.tolist() == [1, 2, 3]
print(array)
assert array.tolist() == [1, 2, 3]
