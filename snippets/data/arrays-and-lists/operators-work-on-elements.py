# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

left, right = [1, 2, 3], [10, 20, 30]
assert (np.array(left) + np.array(right)).tolist() == [11, 22, 33]
assert (np.array(left) * 2).tolist() == [2, 4, 6]
assert left + right == [1, 2, 3, 10, 20, 30]
assert left * 2 == [1, 2, 3, 1, 2, 3]
print(np.array(left) * 2, left * 2)
