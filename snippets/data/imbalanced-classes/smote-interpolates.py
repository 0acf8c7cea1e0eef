# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from imblearn.over_sampling import SMOTE

rare = np.array([[0.0, 0.0], [4.0, 2.0], [40.0, 1.0], [44.0, 3.0]])
X = np.vstack([rare, [[float(place), 50.0] for place in range(9)]])
y = [1] * 4 + [0] * 9
resampled, labels = SMOTE(k_neighbors=1, random_state=0).fit_resample(X, y)
assert resampled[:13].tolist() == X.tolist() and labels[13:] == [1] * 5
for across, up in resampled[13:].tolist():
    first = across <= 4
    start = (0.0, 0.0) if first else (40.0, 1.0)
    share = (across - start[0]) / 4
    assert 0 <= share <= 1 and round(start[1] + 2 * share, 6) == round(up, 6)
