# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

brighter = np.array([100, 250], dtype=np.uint8) + 10
assert brighter.dtype == np.uint8
assert brighter.tolist() == [110, 4]
print(brighter.tolist())
assert brighter.tolist() == [110, 255]
