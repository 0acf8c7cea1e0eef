# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.pipeline import FeatureUnion, make_union
from sklearn.preprocessing import MinMaxScaler, Normalizer

X = [[3.0, 4.0], [0.0, 0.0]]
union = make_union(MinMaxScaler(), Normalizer())
assert type(union) is FeatureUnion
assert MinMaxScaler().fit_transform(X).tolist() == [[1.0, 1.0], [0.0, 0.0]]
assert Normalizer().fit_transform(X).tolist() == [[0.6, 0.8], [0.0, 0.0]]
assert union.fit_transform(X).tolist() == [[1.0, 1.0, 0.6, 0.8], [0.0, 0.0, 0.0, 0.0]]
print(union.transform(X).tolist())
