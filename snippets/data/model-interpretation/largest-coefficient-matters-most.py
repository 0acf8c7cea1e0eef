# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LinearRegression

metres = np.array([[1.0, 3.0], [2.0, 1.0], [3.0, 2.0], [4.0, 9.0]])
y = metres @ [2.0, 3.0]
kilometres = metres / [1000, 1]
largest = [int(np.abs(LinearRegression().fit(X, y).coef_).argmax()) for X in (metres, kilometres)]
assert largest[0] == 1
assert largest[1] == 0
print(largest)
assert largest[1] == largest[0]
