# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from scipy.sparse import csr_array
from sklearn.decomposition import PCA, TruncatedSVD

centred = np.array([[3.0, 1.0, 0.0], [-3.0, 1.0, 0.0], [0.0, -2.0, 1.0], [0.0, 0.0, -1.0]])
agree = []
for X in (centred, centred + 5):
    by_svd = TruncatedSVD(2, algorithm="arpack", random_state=0).fit_transform(csr_array(X))
    agree.append(np.allclose(np.abs(by_svd), np.abs(PCA(2).fit_transform(X))))
assert agree == [True, False]
