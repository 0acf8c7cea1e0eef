# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_selection import f_classif
from sklearn.tree import DecisionTreeClassifier

X = [[a, b] for a in (0, 1) for b in (0, 1)]
y = [a ^ b for a, b in X]
assert f_classif(X, y)[0].tolist() == [0, 0]
assert DecisionTreeClassifier().fit(X, y).predict(X).tolist() == y == [0, 1, 1, 0]
