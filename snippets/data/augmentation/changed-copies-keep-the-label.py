# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

images, labels = np.array([[[0, 1], [2, 3]], [[4, 5], [6, 7]]]), [0, 1]
mirrored = images[:, :, ::-1]
noisy = images + np.random.default_rng(0).normal(scale=0.1, size=images.shape)
augmented = np.concatenate([images, mirrored, noisy])
assert labels * 3 == [0, 1, 0, 1, 0, 1]
assert augmented[:4].tolist() == [[[0, 1], [2, 3]], [[4, 5], [6, 7]], [[1, 0], [3, 2]], [[5, 4], [7, 6]]]
assert (augmented[4:] - images).round(2).tolist() == [[[0.01, -0.01], [0.06, 0.01]], [[-0.05, 0.04], [0.13, 0.09]]]
