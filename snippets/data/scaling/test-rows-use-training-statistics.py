# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import StandardScaler

training, test = [[1.0], [3.0]], [[5.0], [7.0]]
scaler = StandardScaler().fit(training)
assert scaler.transform(training).ravel().tolist() == [-1.0, 1.0]
assert scaler.transform(test).ravel().tolist() == [3.0, 5.0]
assert scaler.fit_transform(test).ravel().tolist() == [-1.0, 1.0]
