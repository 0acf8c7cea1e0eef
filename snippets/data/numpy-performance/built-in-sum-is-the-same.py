# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

ones = np.ones(4096, dtype=np.float16)
assert ones.sum() == 4096
print(sum(ones))
assert sum(ones) == ones.sum()
