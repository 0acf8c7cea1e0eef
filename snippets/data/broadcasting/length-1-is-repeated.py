# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
assert (table + np.array([[10], [20]])).tolist() == [[11, 12, 13], [24, 25, 26]]
assert (table + np.array([[10, 20, 30]])).tolist() == [[11, 22, 33], [14, 25, 36]]
print(table + np.array([[10], [20]]))
