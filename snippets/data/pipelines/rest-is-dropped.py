# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import MinMaxScaler

X = [[0.0, 7.0], [10.0, 0.0]]
scale_first = [("scale", MinMaxScaler(), [0])]
dropped = ColumnTransformer(scale_first).fit_transform(X)
passed = ColumnTransformer(scale_first, remainder="passthrough").fit_transform(X)
assert dropped.tolist() == [[0.0], [1.0]]
assert passed.tolist() == [[0.0, 7.0], [1.0, 0.0]]
print(dropped.tolist(), passed.tolist())
