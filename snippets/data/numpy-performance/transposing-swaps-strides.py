# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

table = np.zeros((2, 3))
transposed = table.T
assert (table.strides, transposed.strides) == ((24, 8), (8, 24))
assert np.shares_memory(table, transposed)
assert table.flags.c_contiguous and not transposed.flags.c_contiguous
assert np.shares_memory(table, table.ravel())
assert not np.shares_memory(table, transposed.ravel())
assert np.shares_memory(table, transposed.ravel(order="K"))
