# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.feature_selection import f_regression, mutual_info_regression

x = np.arange(-9.0, 10.0)[:, None]
y = np.ravel(x**2)
assert f_regression(x, y)[0].tolist() == [0]
assert mutual_info_regression(x, y)[0] > 0.3
assert mutual_info_regression(x, np.random.default_rng(0).permutation(y))[0] < 0.1
