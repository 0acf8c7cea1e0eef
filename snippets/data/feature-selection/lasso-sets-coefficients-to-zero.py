# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.feature_selection import SelectFromModel
from sklearn.linear_model import Lasso, Ridge

X = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
y = X @ [3.0, 0.2]
lasso = Lasso(alpha=0.5).fit(X, y)
assert lasso.coef_.round(9).tolist() == [2.5, 0.0] and lasso.coef_[1] == 0
assert Ridge(alpha=4.0).fit(X, y).coef_.round(9).tolist() == [1.5, 0.1]
assert SelectFromModel(lasso, prefit=True).get_support().tolist() == [True, False]
