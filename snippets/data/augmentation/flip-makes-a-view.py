# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

image = np.array([[1.0, 2.0], [3.0, 4.0]])
for changed in (np.flip(image, axis=1), np.rot90(image)):
    assert np.shares_memory(image, changed)
flipped = np.flip(image, axis=1)
flipped[0, 0] = 9
assert image.tolist() == [[1.0, 9.0], [3.0, 4.0]]
copied = flipped.copy()
copied[0, 0] = 0
assert image[0, 1] == 9
