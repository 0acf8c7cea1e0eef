# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

x = np.array([-1.0, 0.0, 2.0])
X, y = np.column_stack([x, x]), 6 * x
assert np.allclose(np.linalg.lstsq(X, y, rcond=None)[0], [3, 3])
ridge = np.linalg.solve(X.T @ X + 1.0 * np.eye(2), X.T @ y)
assert np.allclose(ridge, [30 / 11, 30 / 11])
try:
    np.linalg.solve(X.T @ X, X.T @ y)
except np.linalg.LinAlgError as error:
    reason = str(error)
assert "Singular" in reason
