# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

from sklearn.preprocessing import PolynomialFeatures

for features, degree in ((1, 5), (2, 2), (10, 3)):
    columns = PolynomialFeatures(degree).fit_transform([[1.0] * features]).shape[1]
    assert columns == math.comb(features + degree, degree)
assert columns == 286
assert PolynomialFeatures(2, interaction_only=True, include_bias=False).fit([[1.0] * 10]).n_output_features_ == 10 + 45
