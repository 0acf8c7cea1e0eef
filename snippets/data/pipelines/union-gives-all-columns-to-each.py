# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.pipeline import FeatureUnion
from sklearn.preprocessing import MinMaxScaler, Normalizer

X = [[0.0, 7.0], [10.0, 0.0]]
union = FeatureUnion([("scale", MinMaxScaler()), ("unit", Normalizer())]).fit_transform(X)
assert MinMaxScaler().fit_transform(X).tolist() == [[0.0, 1.0], [1.0, 0.0]]
assert Normalizer().fit_transform(X).tolist() == [[0.0, 1.0], [1.0, 0.0]]
assert union.tolist() == [[0.0, 1.0, 0.0, 1.0], [1.0, 0.0, 1.0, 0.0]]
print(union.tolist())
