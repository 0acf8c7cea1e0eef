# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler

metres = np.array([[1.0, 0.0], [2.0, 9.0], [3.0, 0.0], [4.0, 5.0]])
millimetres = metres * [1000, 1]


def leading(X):
    return np.abs(PCA(n_components=1).fit(X).components_[0]).round(6)


assert leading(metres).argmax() == 1 and leading(millimetres).argmax() == 0
scaled = [leading(StandardScaler().fit_transform(X)).tolist() for X in (metres, millimetres)]
assert scaled[0] == scaled[1] == [round(0.5**0.5, 6)] * 2
assert leading(metres + [1_000_000, 0]).argmax() == 1  # large numbers alone do not lead
assert np.allclose(PCA().fit(metres + 100).components_, PCA().fit(metres).components_)
