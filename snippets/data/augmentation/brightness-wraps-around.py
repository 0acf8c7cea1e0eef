# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

image = np.array([100, 250], dtype=np.uint8)
assert (image + 10).tolist() == [110, 260 - 256]
brighter = (image.astype(np.int16) + 10).clip(max=255).astype(np.uint8)
assert (brighter.tolist(), brighter.dtype) == ([110, 255], np.uint8)
