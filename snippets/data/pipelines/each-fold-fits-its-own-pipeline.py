# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline

seen = []


class Scaler:
    def fit(self, X, y=None):
        seen.append([row[0] for row in X])
        return self

    def transform(self, X):
        return X


X = [[0], [1], [2], [3], [4], [5]]
y = [row[0] for row in X]
cross_val_score(make_pipeline(Scaler(), LinearRegression()), X, y, cv=KFold(3))
assert seen == [[2, 3, 4, 5], [0, 1, 4, 5], [0, 1, 2, 3]]
print(seen)
