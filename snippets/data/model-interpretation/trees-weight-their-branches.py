# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.inspection import partial_dependence
from sklearn.tree import DecisionTreeRegressor

X = np.array([[0.0, 0.0], [0.0, 0.0], [1.0, 1.0], [1.0, 1.0], [1.0, 0.0]])
tree = DecisionTreeRegressor(random_state=0).fit(X, X @ [10.0, 2.0])
default = partial_dependence(tree, X, features=[0])["average"][0].round(2).tolist()
averaged = partial_dependence(tree, X, features=[0], method="brute")["average"][0].round(2).tolist()
assert default == [0, round((12 + 12 + 10) / 3, 2)]  # the branch of 1 holds three rows
assert averaged == [0, (12 + 12 + 10 + 10 + 10) / 5]
