# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LinearRegression

X = np.array([[-9.0, -1.0], [-3.0, 1.0], [3.0, 1.0], [9.0, -1.0]])
target = X[:, 1]
scores = []
for kept in (1, 2):
    components = PCA(n_components=kept).fit_transform(X, target)
    scores.append(round(LinearRegression().fit(components, target).score(components, target), 6))
assert scores == [0, 1]
