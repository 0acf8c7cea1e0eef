# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA

random = np.random.default_rng(0)
X = random.normal(size=(50, 3)) @ np.array([[3.0, 1.0, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 0.2]]) + 5
pca = PCA(n_components=2).fit(X)
_, singular, directions = np.linalg.svd(X - X.mean(axis=0))
assert np.allclose(np.abs(pca.components_), np.abs(directions[:2]))
assert np.allclose(pca.components_ @ pca.components_.T, np.eye(2))
assert np.allclose(pca.explained_variance_, singular[:2] ** 2 / 49)
assert np.allclose(pca.transform(X), (X - X.mean(axis=0)) @ pca.components_.T)
