# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.tree import DecisionTreeClassifier

random = np.random.default_rng(0)
noise, labels = random.normal(size=(100, 2)), random.integers(0, 2, size=100)
importances = DecisionTreeClassifier(random_state=0).fit(noise, labels).feature_importances_
assert round(importances.sum(), 9) == 1
assert importances.round(1).tolist() == [0.7, 0.3]
print(importances.round(1).tolist())
assert importances.round(1).tolist() == [0.0, 0.0]
