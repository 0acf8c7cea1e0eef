# /// script
# dependencies = ["scikit-learn"]
# ///
from sklearn.linear_model import Ridge
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

pipeline = Pipeline([("scale", StandardScaler()), ("model", Ridge())])
pipeline.set_params(model__alpha=7.0, scale__with_mean=False)
outcome = "nothing raised"
try:
    pipeline.set_params(model__alhpa=7.0)
except ValueError as error:
    outcome = type(error).__name__
assert (pipeline["model"].alpha, pipeline["scale"].with_mean) == (7.0, False)
assert pipeline.get_params()["model__alpha"] == 7.0
assert outcome == "ValueError"
print(pipeline["model"], outcome)
