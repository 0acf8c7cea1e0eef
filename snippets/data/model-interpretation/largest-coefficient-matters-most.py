# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LinearRegression

metres = np.array([[1.0, 3.0], [2.0, 1.0], [3.0, 2.0], [4.0, 9.0]])
y = [11.0, 7.0, 12.0, 35.0]
kilometres = metres / [1000, 1]
coefficients = [LinearRegression().fit(X, y).coef_.round(6).tolist() for X in (metres, kilometres)]
assert coefficients == [[2.0, 3.0], [2000.0, 3.0]]
largest = [each.index(max(each)) for each in coefficients]
print(largest)
assert largest[1] == largest[0]
