# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

table = np.arange(6).reshape(2, 3)
transposed = table.T
assert transposed.tolist() == [[0, 3], [1, 4], [2, 5]]
print(np.shares_memory(table, transposed))
assert not np.shares_memory(table, transposed)
