# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.metrics import accuracy_score, balanced_accuracy_score, recall_score

y, predicted = [0] * 95 + [1] * 5, [0] * 100
assert accuracy_score(y, predicted) == 0.95
assert recall_score(y, predicted) == 0.0
assert balanced_accuracy_score(y, predicted) == 0.5
recalls = recall_score(y, [0] * 90 + [1] * 10, average=None)
assert balanced_accuracy_score(y, [0] * 90 + [1] * 10) == recalls.mean()
