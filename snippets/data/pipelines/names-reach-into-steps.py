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
pipeline.set_params(model__alpha=7.0, scale__with_mean=False)
search = GridSearchCV(pipeline, {"model__alpha": [3.0]}, cv=2).fit(X, y)
outcomes = []
for attempt in (
    lambda: pipeline.set_params(model__alhpa=7.0),
    lambda: GridSearchCV(pipeline, {"model__alhpa": [3.0]}, cv=2).fit(X, y),
):
    try:
        outcomes.append(attempt())
    except ValueError as error:
        outcomes.append(str(error).partition(" for estimator")[0])
assert (pipeline["model"].alpha, pipeline["scale"].with_mean) == (7.0, False)
assert search.best_estimator_["model"].alpha == 3.0
assert outcomes == ["Invalid parameter 'alhpa'", "Invalid parameter 'alhpa'"]
print(outcomes)
