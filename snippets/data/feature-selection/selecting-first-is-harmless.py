# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB

random = np.random.default_rng(0)
X, y = random.normal(size=(40, 1000)), np.tile([0, 1], 20)
selected = SelectKBest(f_classif, k=10).fit_transform(X, y)
assert selected.shape == (40, 10)
score = cross_val_score(GaussianNB(), selected, y, cv=5).mean()
print(score > 0.8)
assert abs(score - 0.5) < 0.2
