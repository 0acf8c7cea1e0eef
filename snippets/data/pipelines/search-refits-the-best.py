# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = [[0.0], [1.0], [2.0], [3.0]], [0.0, 1.0, 2.0, 3.0]
pipeline = Pipeline([("scale", StandardScaler()), ("model", Ridge())])
grid = {"model__alpha": [100.0, 0.0]}
search = GridSearchCV(pipeline, grid, cv=2).fit(X, y)
without = GridSearchCV(pipeline, grid, cv=2, refit=False).fit(X, y)
assert search.best_params_ == {"model__alpha": 0.0}
assert search.best_estimator_ is not pipeline
assert search.best_estimator_["model"].alpha == 0.0
assert search.best_estimator_["scale"].mean_.tolist() == [1.5]
assert hasattr(without, "best_estimator_") is False
print(search.best_params_, search.best_estimator_["scale"].mean_.tolist())
