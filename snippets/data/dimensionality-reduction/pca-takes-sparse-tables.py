# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from scipy.sparse import csr_array
from sklearn.decomposition import PCA

X = np.array([[6.0, 2.0, 0.0], [0.0, 2.0, 0.0], [3.0, 4.0, 0.0], [3.0, 0.0, 0.0]])
projected = PCA(2).fit_transform(csr_array(X))
assert np.allclose(np.abs(projected), np.abs(PCA(2).fit_transform(X)))
assert np.allclose(np.abs(projected), [[3, 0], [3, 0], [0, 2], [0, 2]])
try:
    PCA(2, svd_solver="full").fit(csr_array(X))
except TypeError as error:
    reason = str(error)
assert '"arpack"' in reason
