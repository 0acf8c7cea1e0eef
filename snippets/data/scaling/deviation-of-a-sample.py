# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import statistics

from sklearn.preprocessing import StandardScaler

values = [1.0, 2.0, 3.0, 6.0]
scale = StandardScaler().fit([[value] for value in values]).scale_.round(9).tolist()
print(scale)
assert len(scale) == 1
assert scale[0] == 1.870828693
assert scale[0] == round(statistics.stdev(values), 9)
