# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

random = np.random.default_rng(0)
images, labels = np.array([[[0, 1], [2, 3]], [[4, 5], [6, 7]]]), np.array([0, 1])
mirrored, noisy = images[:, :, ::-1], images + random.normal(scale=0.1, size=images.shape)
augmented = np.concatenate([images, mirrored, noisy])
assert augmented.shape == (6, 2, 2) and np.tile(labels, 3).tolist() == [0, 1] * 3
assert augmented[2].tolist() == [[1, 0], [3, 2]] and augmented[3].tolist() == [[5, 4], [7, 6]]
assert 0 < np.abs(augmented[4:] - images).max() < 0.5
