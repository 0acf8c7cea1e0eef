# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.preprocessing import MinMaxScaler, RobustScaler

column = [[float(value)] for value in range(10)] + [[1000.0]]
squeezed = MinMaxScaler().fit_transform(column).ravel()
spread = RobustScaler().fit_transform(column).ravel()
assert squeezed.round(9).tolist() == [value / 1000 for value in range(10)] + [1]
assert spread.round(9).tolist() == [-1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 199]
