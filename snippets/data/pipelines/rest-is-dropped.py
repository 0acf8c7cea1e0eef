# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.preprocessing import MinMaxScaler

X = [[0.0, 6.0], [5.0, 7.0], [10.0, 8.0]]
dropping = make_column_transformer((MinMaxScaler(), [0]))
passing = make_column_transformer((MinMaxScaler(), [0]), remainder="passthrough")
assert type(dropping) is ColumnTransformer
assert dropping.fit_transform(X).tolist() == [[0.0], [0.5], [1.0]]
assert passing.fit_transform(X).tolist() == [[0.0, 6.0], [0.5, 7.0], [1.0, 8.0]]
print(dropping.transform(X).tolist(), passing.transform(X).tolist())
