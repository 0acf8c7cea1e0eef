# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import TargetEncoder

labels = np.array([[str(number)] for number in range(20)])
target = np.arange(20.0)
encoder = TargetEncoder(smooth=1e-9, cv=5, target_type="continuous")
crossed = encoder.fit_transform(labels, target).ravel()
leaking = encoder.fit(labels, target).transform(labels).ravel()
assert leaking.round(3).tolist() == target.tolist()
assert crossed.min() > 6 and crossed.max() < 13 and len(set(crossed.round(6).tolist())) <= 5
