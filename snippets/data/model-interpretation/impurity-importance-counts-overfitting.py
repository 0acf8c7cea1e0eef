# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.tree import DecisionTreeClassifier

random = np.random.default_rng(0)
noise, labels = random.normal(size=(400, 2)), random.integers(0, 2, size=400)
tree = DecisionTreeClassifier(random_state=0).fit(noise[:200], labels[:200])
assert tree.score(noise[:200], labels[:200]) == 1.0
assert round(tree.feature_importances_.sum(), 9) == 1 and tree.feature_importances_.min() > 0.3
tested = permutation_importance(tree, noise[200:], labels[200:], n_repeats=20, random_state=0)
assert np.abs(tested.importances_mean).max() < 0.1
