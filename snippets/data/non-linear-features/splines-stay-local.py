# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import SplineTransformer

x = np.linspace(0, 10, 41)[:, None]
splines = SplineTransformer(n_knots=6, degree=3).fit(x)
columns = splines.transform(x)
assert columns.shape == (41, 6 + 3 - 1)
assert np.allclose(columns.sum(axis=1), 1) and (columns > 0).sum(axis=1).max() == 4
assert np.allclose(splines.transform([[0.0], [10.0]]), splines.transform([[-1000.0], [1000.0]]))
assert not np.allclose(splines.transform([[0.0]]), splines.transform([[10.0]]))
