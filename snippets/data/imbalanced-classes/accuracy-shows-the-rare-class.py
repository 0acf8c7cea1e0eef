# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score

y = [0] * 95 + [1] * 5
predicted = DummyClassifier().fit(y, y).predict(y).tolist()
assert accuracy_score(y, predicted) == 0.95
assert predicted == [0] * 100 and y.count(1) == 5
print(sum(predicted))
assert sum(predicted) > 0
