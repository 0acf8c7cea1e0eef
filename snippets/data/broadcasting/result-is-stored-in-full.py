# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

column, row = np.zeros((100, 1)), np.zeros(100)
table = column + row
assert column.nbytes + row.nbytes == 1600
assert table.nbytes == 80_000
print(table.shape, table.nbytes)
