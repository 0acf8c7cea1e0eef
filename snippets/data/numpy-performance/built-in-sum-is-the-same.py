# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

ones = np.ones(4096, dtype=np.float16)
built_in, method = float(sum(ones)), float(ones.sum())
assert (built_in, method) == (2048, 4096)
print(built_in, method)
assert built_in == method
