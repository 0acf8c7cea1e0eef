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
assert squeezed.round(6).tolist()[-3:] == [0.008, 0.009, 1.0]
assert (spread[0], spread[9], spread[10]) == (-1.0, 0.8, 199.0)
