# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

random = np.random.default_rng(1)
parts = random.normal(size=(2000, 9))
X = np.column_stack([parts, parts.sum(axis=1)])
pairs = np.abs(np.corrcoef(X, rowvar=False) - np.eye(10))
assert pairs.max() < 0.4
rank = int(np.linalg.matrix_rank(X))
assert rank == 9
print(rank, X.shape[1])
assert rank == X.shape[1]
