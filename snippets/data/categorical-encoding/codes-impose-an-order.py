# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

cities, prices = [["a"], ["b"], ["c"]], [0.0, 9.0, 0.0]
fitted = []
for encoder in (OrdinalEncoder(), OneHotEncoder()):
    columns = encoder.fit_transform(cities)
    assert encoder.categories_[0].tolist() == ["a", "b", "c"]
    fitted.append(LinearRegression().fit(columns, prices).predict(columns))
assert fitted[0].round(2).tolist() == [3, 3, 3]
assert fitted[1].round(2).tolist() == [0, 9, 0]
