# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

array = np.arange(5)
assert array.tolist() == [0, 1, 2, 3, 4]
part = array[1:3]
assert part.tolist() == [1, 2]
part[0] = 99
assert part.tolist() == [99, 2]
print(array)
assert array.tolist() == [0, 1, 2, 3, 4]
