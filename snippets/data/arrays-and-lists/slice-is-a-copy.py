# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

array = np.arange(5)
part = array[1:3]
part[0] = 99
print(array)
assert array.tolist() == [0, 1, 2, 3, 4]
