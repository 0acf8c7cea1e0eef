# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

X, y = [[0.0], [1.0], [2.0], [3.0]], [0.0, 10.0, 20.0, 30.0]
tree, line = DecisionTreeRegressor().fit(X, y), LinearRegression().fit(X, y)
assert tree.predict([[-5.0], [1.4], [1.6], [10.0], [1e6]]).tolist() == [0.0, 10.0, 20.0, 30.0, 30.0]
assert line.predict([[-5.0], [10.0]]).round(6).tolist() == [-50.0, 100.0]
