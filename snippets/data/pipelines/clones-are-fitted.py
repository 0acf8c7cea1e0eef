# /// script
# dependencies = ["scikit-learn"]
# ///
from sklearn.linear_model import Ridge
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = [[0.0], [1.0], [2.0], [3.0]], [0.0, 1.0, 2.0, 3.0]
pipeline = Pipeline([("scale", StandardScaler()), ("model", Ridge())])
cross_val_score(pipeline, X, y, cv=2)
search = GridSearchCV(pipeline, {"model__alpha": [0.0, 100.0]}, cv=2).fit(X, y)
assert hasattr(pipeline["scale"], "mean_") is False
assert hasattr(pipeline["model"], "coef_") is False
assert search.best_estimator_ is not pipeline
assert search.best_params_ == {"model__alpha": 0.0}
assert search.best_estimator_["scale"].mean_.tolist() == [1.5]
print(search.best_params_)
