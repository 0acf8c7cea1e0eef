# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.model_selection import KFold, cross_val_score
from sklearn.neighbors import KNeighborsRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler

X = [[0.0, 0], [1.0, 4], [2.0, 1], [3.0, 5], [4.0, 2], [500.0, 3]]
y = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
model, folds = KNeighborsRegressor(n_neighbors=1), KFold(3)
scoring = "neg_mean_absolute_error"
scaled_first = cross_val_score(model, MinMaxScaler().fit_transform(X), y, cv=folds, scoring=scoring)
in_pipeline = cross_val_score(make_pipeline(MinMaxScaler(), model), X, y, cv=folds, scoring=scoring)
print(scaled_first.tolist(), in_pipeline.tolist())
assert scaled_first.tolist() == in_pipeline.tolist()
