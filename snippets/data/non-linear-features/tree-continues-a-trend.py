# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.tree import DecisionTreeRegressor

X, y = [[0.0], [1.0], [2.0], [3.0]], [0.0, 10.0, 20.0, 30.0]
tree = DecisionTreeRegressor().fit(X, y)
assert tree.predict(X).tolist() == y
assert tree.predict([[10.0]]).tolist() == [30.0]
print(tree.predict([[10.0]]).tolist())
assert tree.predict([[10.0]]).tolist() == [100.0]
