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

X, y = [[0.0], [1.0], [2.0], [3.0]], [0.0, 1.0, 2.0, 3.0]
pipeline = Pipeline([("scale", StandardScaler()), ("model", Ridge())])
scores = cross_val_score(pipeline, X, y, cv=2)
search = GridSearchCV(pipeline, {"model__alpha": [0.0, 100.0]}, cv=2).fit(X, y)
unfitted = (hasattr(pipeline["scale"], "mean_"), hasattr(pipeline["model"], "coef_"))
pipeline.fit(X, y)
fitted = (hasattr(pipeline["scale"], "mean_"), hasattr(pipeline["model"], "coef_"))
assert len(scores) == search.n_splits_ == 2
assert unfitted == (False, False)
assert fitted == (True, True)
print(unfitted, fitted)
