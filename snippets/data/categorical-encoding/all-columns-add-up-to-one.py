# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import OneHotEncoder

colours = [["red"], ["blue"], ["red"], ["green"]]
ranks = []
for drop in (None, "first"):
    columns = OneHotEncoder(sparse_output=False, drop=drop).fit_transform(colours)
    with_constant = np.column_stack([np.ones(4), columns])
    ranks.append((with_constant.shape[1], int(np.linalg.matrix_rank(with_constant))))
assert ranks == [(4, 3), (3, 3)]
