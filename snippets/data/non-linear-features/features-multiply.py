# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

from sklearn.preprocessing import PolynomialFeatures

counts = []
for features, degree in ((1, 5), (2, 2), (10, 3)):
    counts.append(PolynomialFeatures(degree).fit_transform([range(features)]).shape[1])
assert counts == [math.comb(1 + 5, 5), math.comb(2 + 2, 2), math.comb(10 + 3, 3)] == [6, 6, 286]
assert PolynomialFeatures(2, interaction_only=True, include_bias=False).fit([range(10)]).n_output_features_ == 10 + 45
