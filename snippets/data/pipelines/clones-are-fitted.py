# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler


def is_fitted(pipeline):
    return hasattr(pipeline["scale"], "mean_"), hasattr(pipeline["model"], "coef_")


X = [[row] for row in range(4)]
y = [row for row in range(4)]
pipeline = Pipeline([("scale", StandardScaler()), ("model", Ridge())])
scores = cross_val_score(pipeline, X, y, cv=2)
search = GridSearchCV(pipeline, {"model__alpha": [0.0]}, cv=2).fit(X, y)
assert len(scores) == search.n_splits_ == 2
assert is_fitted(pipeline) == (False, False)
assert is_fitted(search.best_estimator_) == (True, True)
assert search.best_estimator_["scale"].mean_.tolist() == [1.5]
assert round(search.predict([[9.0]])[0], 6) == 9.0

pipeline.fit(X, y)
assert is_fitted(pipeline) == (True, True)
print(len(scores), is_fitted(search.best_estimator_))
