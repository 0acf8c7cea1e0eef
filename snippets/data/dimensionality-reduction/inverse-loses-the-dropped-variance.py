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
for kept, lost in ((1, 2 * (4 + 1)), (2, 2 * 1), (3, 0)):
    pca = PCA(n_components=kept).fit(X)
    restored = pca.inverse_transform(pca.transform(X))
    assert restored.shape == X.shape and round(((X - restored) ** 2).sum(), 9) == lost
