# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.compose import make_column_transformer
from sklearn.preprocessing import MinMaxScaler

X = [[0.0, 6.0], [5.0, 7.0], [10.0, 8.0]]
transformed = make_column_transformer((MinMaxScaler(), [0])).fit_transform(X)
assert [row[0] for row in transformed.tolist()] == [0.0, 0.5, 1.0]
assert [row[1] for row in X] == [6.0, 7.0, 8.0]
print(transformed.tolist())
assert transformed.tolist() == [[0.0, 6.0], [0.5, 7.0], [1.0, 8.0]]
