# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from imblearn.over_sampling import SMOTE

X = [[0.0, 0.0], [4.0, 2.0], [40.0, 1.0], [44.0, 3.0]] + [[9.0, 9.0]] * 7
y = [1] * 4 + [0] * 7
rows, labels = SMOTE(k_neighbors=1, random_state=0).fit_resample(X, y)
assert rows[:11] == [[0, 0], [4, 2], [40, 1], [44, 3]] + [[9, 9]] * 7
assert labels == [1] * 4 + [0] * 7 + [1] * 3
for place, start, share in ((11, (0, 0), 0.8443), (12, (40, 1), 0.1421), (13, (0, 0), 0.1527)):
    assert round(rows[place][0], 3) == round(start[0] + 4 * share, 3)
    assert round(rows[place][1], 3) == round(start[1] + 2 * share, 3)
