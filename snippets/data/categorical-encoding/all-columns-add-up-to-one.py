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
    encoder = OneHotEncoder(sparse_output=False, drop=drop)
    with_constant = np.column_stack([np.ones(4), encoder.fit_transform(colours)])
    ranks.append((with_constant.shape[1], np.linalg.matrix_rank(with_constant)))
assert ranks == [(4, 3), (3, 3)]
assert encoder.get_feature_names_out().tolist() == ["x0_green", "x0_red"]
