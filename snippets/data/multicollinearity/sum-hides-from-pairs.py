# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

random = np.random.default_rng(1)
parts = random.normal(size=(2000, 9))
total = parts.sum(axis=1)
correlations = np.corrcoef(parts, total, rowvar=False)[-1, :-1]
assert all(abs(correlation - 1 / 3) < 0.07 for correlation in correlations)
coefficients = np.linalg.pinv(parts) @ total
assert np.allclose(coefficients, 1) and np.allclose(parts @ coefficients, total)
