# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

column = np.array([[10], [20]])
row = np.array([1, 2, 3])
table = column + row
assert table.shape == (2, 3)
assert table.tolist() == [[11, 12, 13], [21, 22, 23]]
print(table)
