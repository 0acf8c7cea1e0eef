# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

image = np.array([[1.0, 2.0], [3.0, 4.0]])
flipped = np.flip(image, axis=1)
assert flipped.tolist() == [[2, 1], [4, 3]]
flipped += 10
assert flipped.tolist() == [[12, 11], [14, 13]] and np.shares_memory(image, flipped)
print(image.tolist())
assert image.tolist() == [[1, 2], [3, 4]]
