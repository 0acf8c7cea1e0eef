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
correlations = [np.corrcoef(part, total)[0, 1] for part in parts.T]
assert all(abs(correlation - 1 / 3) < 0.07 for correlation in correlations)
coefficients, residual, rank, _ = np.linalg.lstsq(parts, total, rcond=None)
assert rank == 9 and np.allclose(coefficients, 1) and residual[0] < 1e-9
