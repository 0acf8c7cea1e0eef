# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

column, row = np.ones((100, 1)), np.ones(100)
table = column + row
assert table.min() == table.max() == 2.0
assert column.nbytes + row.nbytes == 1600
assert table.nbytes == 80_000
print(table.shape, table.nbytes)
