# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

cities = [["a"], ["b"], ["c"]]
prices = [0.0, 9.0, 0.0]
fitted = []
for encoder in (OrdinalEncoder(), OneHotEncoder(sparse_output=False)):
    columns = encoder.fit_transform(cities)
    fitted.append(LinearRegression().fit(columns, prices).predict(columns).round(6).tolist())
assert fitted == [[3.0, 3.0, 3.0], [0.0, 9.0, 0.0]]
