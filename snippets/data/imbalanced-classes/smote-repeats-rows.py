# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from imblearn.over_sampling import SMOTE

X, y = [[0.0], [4.0], [9.0], [9.0], [9.0]], [1, 1, 0, 0, 0]
rows, labels = SMOTE(k_neighbors=1, random_state=0).fit_resample(X, y)
assert labels == [1, 1, 0, 0, 0, 1]
assert rows[:5] == [[0], [4], [9], [9], [9]]
new = [round(row[0], 3) for row in rows[5:]]
assert new == [2.371]
print(new)
assert new in ([0.0], [4.0])
