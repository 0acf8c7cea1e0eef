# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit([[7.0], [7.0], [7.0]])
assert scaler.transform([[7.0], [9.0]]).ravel().tolist() == [0.0, 2.0]
tenths = [[0.1]] * 7
assert 0 < abs(StandardScaler().fit_transform(tenths)).max() < 1e-15
assert StandardScaler().fit(tenths).scale_[0] == 1.0
assert (scaler.var_[0], scaler.scale_[0]) == (0.0, 1.0)
