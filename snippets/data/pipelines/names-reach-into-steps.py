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

X = [[row] for row in range(4)]
y = [row for row in range(4)]
pipeline = Pipeline([("scale", StandardScaler()), ("model", Ridge())])
pipeline.set_params(model__alpha=7.0, scale__with_mean=False)
assert (pipeline["model"].alpha, pipeline["scale"].with_mean) == (7.0, False)


def outcome_of(name):
    try:
        return GridSearchCV(pipeline, {name: [3.0]}, cv=2).fit(X, y).best_estimator_["model"].alpha
    except ValueError as error:
        return str(error).partition(" for estimator")[0]


assert outcome_of("model__alpha") == 3.0
assert outcome_of("model__alhpa") == "Invalid parameter 'alhpa'"

try:
    pipeline.set_params(model__alhpa=None)
except ValueError as error:
    assert str(error).startswith("Invalid parameter 'alhpa' for estimator Ridge(alpha=7.0)")
print(outcome_of("model__alhpa"))
