# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

image = np.array([[1, 2], [3, 4]])
flipped, rotated = np.flip(image, axis=1), np.rot90(image)
assert flipped.tolist() == [[2, 1], [4, 3]] and rotated.tolist() == [[2, 4], [1, 3]]
assert np.shares_memory(image, flipped) and np.shares_memory(image, rotated)
flipped[0, 0] = 9
assert image.tolist() == [[1, 9], [3, 4]]
copied = flipped.copy()
copied[0, 0] = 7
assert copied.tolist() == [[7, 1], [4, 3]]
assert image.tolist() == [[1, 9], [3, 4]]
