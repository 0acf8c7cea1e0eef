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
from sklearn.pipeline import make_pipeline

X, y = np.random.default_rng(0).normal(size=(40, 1000)), [0, 1] * 20
selected = SelectKBest().fit_transform(X, y)
assert selected.shape == (40, 10)
assert round(cross_val_score(GaussianNB(), selected, y).mean(), 3) == 0.85
assert round(cross_val_score(make_pipeline(SelectKBest(), GaussianNB()), X, y).mean(), 3) == 0.4
