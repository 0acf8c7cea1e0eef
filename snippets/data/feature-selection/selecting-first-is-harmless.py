# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB

X, y = np.random.default_rng(0).normal(size=(40, 1000)), [0, 1] * 20
selected = SelectKBest().fit_transform(X, y)
assert selected.shape == (40, 10)
score = round(cross_val_score(GaussianNB(), selected, y).mean(), 3)
assert score == 0.85
print(score)
assert abs(score - 0.5) < 0.2
