# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA

metres = np.array([[1.0, 0.0], [2.0, 9.0], [3.0, 0.0], [4.0, 5.0]])
millimetres = metres * [1000, 1]
directions = [np.abs(PCA().fit(X).components_[0]).round(4).tolist() for X in (metres, millimetres)]
assert directions == [[0.0574, 0.9984], [1.0, 0.0006]]
print(directions)
assert directions[0] == directions[1]
