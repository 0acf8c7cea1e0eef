# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

integers = np.array([1, 2, 3])
integers[0] = 9.99
integers[1] = -9.99
assert integers.tolist() == [9, -9, 3]
print(integers.tolist())
