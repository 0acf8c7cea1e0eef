# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import StandardScaler


def skewness(values):
    centred = values - values.mean()
    return (centred**3).mean() / (centred**2).mean() ** 1.5


column = np.array([[1.0], [2.0], [4.0], [9.0], [34.0]])
scaled = StandardScaler().fit_transform(column)
assert (round(scaled.mean(), 9), round(scaled.std(), 9)) == (0, 1)
assert round(skewness(column), 6) == round(skewness(scaled), 6) == 1.324983
