# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score

X, y = [[0]] * 100, [0] * 95 + [1] * 5
predicted = DummyClassifier(strategy="most_frequent").fit(X, y).predict(X).tolist()
assert accuracy_score(y, predicted) == 0.95
assert sum(predicted) == 0
print(sum(predicted))
assert sum(predicted) > 0
