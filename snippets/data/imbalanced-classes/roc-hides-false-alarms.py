# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.metrics import average_precision_score, roc_auc_score

scores = range(1010)
y = [0] * 980 + [1] * 10 + [0] * 20
assert round(roc_auc_score(y, scores), 9) == 0.98
precision = average_precision_score(y, scores)
assert round(precision, 6) == round(sum(rank / (20 + rank) for rank in range(1, 11)) / 10, 6)
assert round(precision, 2) == 0.21
