# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import TargetEncoder

target = np.array([0.0, 1.0, 2.0, 3.0, 4.0, 10.0])
rows = target[:, None]
encoder = TargetEncoder(target_type="continuous", cv=6)  # each row is a fold of its own
crossed = encoder.fit_transform(rows, target).ravel()
assert crossed.round(6).tolist() == [(20 - value) / 5 for value in target]
assert encoder.fit(rows, target).transform(rows).ravel().tolist() == [0, 1, 2, 3, 4, 10]
