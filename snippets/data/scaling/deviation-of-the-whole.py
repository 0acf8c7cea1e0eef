# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import statistics

from sklearn.preprocessing import StandardScaler

values = [1.0, 2.0, 3.0, 6.0]
scaler = StandardScaler().fit([[value] for value in values])
assert round(scaler.scale_[0], 9) == round(statistics.pstdev(values), 9)
assert round(statistics.stdev(values), 3) == 2.16 != round(scaler.scale_[0], 3)
