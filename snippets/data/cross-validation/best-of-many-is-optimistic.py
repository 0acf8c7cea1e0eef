# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.dummy import DummyClassifier
from sklearn.model_selection import GridSearchCV

random = np.random.default_rng(0)
y = random.permutation([0, 1] * 20)
guessers = {"random_state": list(range(50))}
search = GridSearchCV(DummyClassifier(strategy="uniform"), guessers, cv=2).fit([[0]] * 40, y)
scores = search.cv_results_["mean_test_score"]
assert search.best_score_ == max(scores) >= 0.6
assert abs(np.mean(scores) - 0.5) < 0.05
