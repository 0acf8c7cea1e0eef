# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

x = np.arange(1.0, 12.0)
y = np.sqrt(x)
centred = x - x.mean()
assert round(np.corrcoef(x, x**2)[0, 1], 2) == 0.97
assert round(abs(np.corrcoef(centred, centred**2)[0, 1]), 9) == 0
fitted = []
for feature in (x, centred):
    X = np.column_stack([np.ones(11), feature, feature**2])
    fitted.append(X @ np.linalg.lstsq(X, y, rcond=None)[0])
assert np.allclose(*fitted)
