# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA

X = np.diag([3.0, 2.0, 1.0])
X = np.vstack([X, -X]) + 7
variances = PCA().fit(X).explained_variance_
assert variances.round(9).tolist() == [3.6, 1.6, 0.4]
errors = []
for kept in (1, 2, 3):
    pca = PCA(n_components=kept).fit(X)
    restored = pca.inverse_transform(pca.transform(X))
    assert restored.shape == X.shape and np.allclose(restored.mean(axis=0), 7)
    errors.append(((X - restored) ** 2).sum() / (len(X) - 1))
assert np.allclose(errors, [variances[kept:].sum() for kept in (1, 2, 3)])
