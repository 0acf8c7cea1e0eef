# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.compose import ColumnTransformer
from sklearn.preprocessing import MinMaxScaler

X = [[0.0, 7.0], [10.0, 8.0]]
transformed = ColumnTransformer([("scale", MinMaxScaler(), [0])]).fit_transform(X)
print(transformed.tolist())
assert transformed.tolist() == [[0.0, 7.0], [1.0, 8.0]]
