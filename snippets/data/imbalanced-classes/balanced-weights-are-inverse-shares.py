# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.utils.class_weight import compute_class_weight

y = [0] * 9 + [1] * 3
weights = compute_class_weight("balanced", classes=np.array([0, 1]), y=y).tolist()
assert weights == [12 / (2 * 9), 12 / (2 * 3)]
assert 9 * weights[0] == 3 * weights[1] == 6
