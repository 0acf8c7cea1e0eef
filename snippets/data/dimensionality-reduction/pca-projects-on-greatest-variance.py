# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA

X = np.array([[15.0, 13.0, 7.0], [-1.0, 1.0, 7.0], [4.0, 11.0, 7.0], [10.0, 3.0, 7.0], [7.0, 7.0, 8.0], [7.0, 7.0, 6.0]])
pca = PCA(n_components=2).fit(X)
_, singular, directions = np.linalg.svd(X - X.mean(axis=0))
assert np.allclose(np.abs(pca.components_), np.abs(directions[:2]))
assert np.allclose(np.abs(pca.components_), [[0.8, 0.6, 0.0], [0.6, 0.8, 0.0]])
assert np.allclose(pca.components_ @ pca.components_.T, np.eye(2))
assert np.allclose(pca.explained_variance_, singular[:2] ** 2 / 5) and np.allclose(pca.explained_variance_, [40, 10])
assert np.allclose(pca.transform(X), (X - 7) @ pca.components_.T)
