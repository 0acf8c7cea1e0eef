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
from sklearn.pipeline import make_pipeline

random = np.random.default_rng(0)
X, y = random.normal(size=(40, 1000)), np.tile([0, 1], 20)
select = SelectKBest(f_classif, k=10)
leaked = cross_val_score(GaussianNB(), select.fit_transform(X, y), y, cv=5).mean()
honest = cross_val_score(make_pipeline(select, GaussianNB()), X, y, cv=5).mean()
assert leaked > 0.8 > 0.7 > honest
