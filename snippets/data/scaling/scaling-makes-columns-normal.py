# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import StandardScaler

coins = np.array([[0.0], [0.0], [0.0], [1.0]])
scaled = StandardScaler().fit_transform(coins)
assert (round(scaled.mean(), 9), round(scaled.std(), 9)) == (0, 1)
assert len(set(scaled.ravel().tolist())) == 2
print(sorted(set(scaled.ravel().round(3).tolist())))
assert len(set(scaled.ravel().tolist())) == 4
