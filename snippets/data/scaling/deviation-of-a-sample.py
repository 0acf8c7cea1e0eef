# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import statistics

from sklearn.preprocessing import StandardScaler

values = [1.0, 2.0, 3.0, 6.0]
scale = StandardScaler().fit([[value] for value in values]).scale_.tolist()
print(scale)
assert len(scale) == 1
assert round(scale[0], 9) == round(statistics.stdev(values), 9)
