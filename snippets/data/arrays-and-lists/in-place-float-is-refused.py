# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

integers = np.arange(3)
try:
    integers += 0.5
except TypeError as error:
    reason = str(error)
assert reason.startswith("Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64')")
assert integers.tolist() == [0, 1, 2]
assert (integers + 0.5).tolist() == [0.5, 1.5, 2.5]
