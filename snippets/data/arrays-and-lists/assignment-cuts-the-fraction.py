# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

integers = np.arange(3)
integers[0] = 9.99
integers[1] = -9.99
assert integers.tolist() == [9, -9, 2]
print(integers.tolist())
