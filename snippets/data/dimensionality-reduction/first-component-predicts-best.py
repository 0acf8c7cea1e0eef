# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA

X = np.array([[-9.0, -1.0], [-3.0, 1.0], [3.0, 1.0], [9.0, -1.0]])
target = X[:, 1]
components = PCA().fit_transform(X)
correlations = [abs(round(float(np.corrcoef(component, target)[0, 1]), 6)) for component in components.T]
assert max(correlations) == 1
assert correlations[0] == 0.0
print(correlations)
assert correlations[0] == max(correlations)
