# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

array = np.array([1, 2])
longer = np.append(array, 3)
assert (array.tolist(), longer.tolist()) == ([1, 2], [1, 2, 3])
assert np.shares_memory(array, longer) is False
assert hasattr(array, "append") is False
print(array, longer)
