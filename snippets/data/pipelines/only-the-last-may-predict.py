# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def outcome_of(*steps):
    try:
        return round(make_pipeline(*steps).fit([[0.0], [1.0]], [0.0, 5.0]).predict([[3.0]])[0], 6)
    except TypeError as error:
        return str(error)


assert outcome_of(StandardScaler(), LinearRegression()) == 15.0
refusal = outcome_of(LinearRegression(), StandardScaler())
assert refusal.startswith("All intermediate steps should be transformers and implement fit and transform")
assert "'LinearRegression()'" in refusal
print(refusal)
