# /// script
# dependencies = ["scikit-learn"]
# ///
from sklearn.compose import ColumnTransformer
from sklearn.pipeline import FeatureUnion
from sklearn.preprocessing import MinMaxScaler, Normalizer

X = [[0.0, 7.0], [10.0, 0.0]]
parts = [("scale", MinMaxScaler(), [0]), ("unit", Normalizer(), [1])]
dropped = ColumnTransformer(parts[:1]).fit_transform(X)
passed = ColumnTransformer(parts[:1], remainder="passthrough").fit_transform(X)
both = ColumnTransformer(parts).fit_transform(X)
union = FeatureUnion([("scale", MinMaxScaler()), ("unit", Normalizer())]).fit_transform(X)
assert dropped.tolist() == [[0.0], [1.0]]
assert passed.tolist() == [[0.0, 7.0], [1.0, 0.0]]
assert both.tolist() == [[0.0, 1.0], [1.0, 0.0]]
assert union.tolist() == [[0.0, 1.0, 0.0, 1.0], [1.0, 0.0, 1.0, 0.0]]
print(union.tolist())
