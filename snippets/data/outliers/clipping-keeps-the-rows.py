# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

table = np.array([[1.0, 10.0], [2.0, 20.0], [99.0, 30.0]])
clipped = table.copy()
clipped[:, 0] = np.clip(table[:, 0], 0, 5)
assert clipped.tolist() == [[1.0, 10.0], [2.0, 20.0], [5.0, 30.0]]
assert table[table[:, 0] <= 5].tolist() == [[1.0, 10.0], [2.0, 20.0]]
