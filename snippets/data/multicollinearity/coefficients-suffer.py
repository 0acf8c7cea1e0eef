# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0])
X = np.column_stack([x, x + np.array([0.001, -0.001, -0.001, 0.001])])
change = np.array([0.01, -0.01, -0.01, 0.01])
fits = [np.linalg.pinv(X) @ (2 * x + sign * change) for sign in (1, -1)]
assert np.allclose(fits, [[-8, 10], [12, -10]])
assert round(np.abs(X @ fits[0] - X @ fits[1]).max(), 6) == 0.02
