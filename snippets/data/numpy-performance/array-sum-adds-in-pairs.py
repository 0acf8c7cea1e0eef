# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

ones = np.ones(4096, dtype=np.float16)
assert ones.sum() == 4096 and ones.sum().dtype == np.float16
assert sum(ones) == sum(ones[:2048]) == 2048
assert np.float16(2048) + np.float16(1) == np.float16(2048)
assert sum(ones.tolist()) == 4096
