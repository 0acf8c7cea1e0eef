# /// script
# dependencies = ["imbalanced-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from imblearn.over_sampling import SMOTE

X = np.array([[0.0, 0.0], [4.0, 4.0], [8.0, 8.0]] + [[float(place), 50.0] for place in range(9)])
y = [1] * 3 + [0] * 9
resampled, labels = SMOTE(k_neighbors=1, random_state=0).fit_resample(X, y)
assert (labels.count(0), labels.count(1)) == (9, 9)
repeated = [row in X[:3].tolist() for row in resampled[12:].tolist()]
assert repeated == [False] * 6
print(repeated)
assert repeated == [True] * 6
