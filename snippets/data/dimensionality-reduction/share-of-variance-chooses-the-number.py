# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA

X = np.diag([3.0, 2.0, 1.0])
X = np.vstack([X, -X])
assert PCA(n_components=0.5).fit(np.vstack([np.eye(2), -np.eye(2)])).n_components_ == 2  # one component explains just 0.5
assert PCA().fit(X).explained_variance_ratio_.round(6).tolist() == [0.642857, 0.285714, 0.071429]
assert [PCA(n_components=share).fit(X).n_components_ for share in (0.6, 0.7, 0.9, 0.95)] == [1, 2, 2, 3]
try:
    PCA(n_components=0.9, svd_solver="randomized").fit(X)
except ValueError as error:
    reason = str(error)
assert "0.9" in reason
