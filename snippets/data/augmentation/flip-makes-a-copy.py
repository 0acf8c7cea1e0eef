# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

image = np.array([[1.0, 2.0], [3.0, 4.0]])
flipped = np.flip(image, axis=1)
assert flipped.tolist() == [[2.0, 1.0], [4.0, 3.0]]
flipped += 10
assert image.tolist() == [[11.0, 12.0], [13.0, 14.0]]
print(image.tolist())
assert image.tolist() == [[1.0, 2.0], [3.0, 4.0]]
