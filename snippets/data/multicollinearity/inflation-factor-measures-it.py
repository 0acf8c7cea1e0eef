# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

random = np.random.default_rng(0)
first, second = random.normal(size=(2, 200))
X = np.column_stack([first, second, first + second + 0.1 * random.normal(size=200)])


def inflation(X, column):
    others = np.column_stack([np.ones(len(X)), np.delete(X, column, axis=1)])
    residuals = X[:, column] - others @ np.linalg.lstsq(others, X[:, column], rcond=None)[0]
    return X[:, column].var() / residuals.var()


factors = [inflation(X, column) for column in range(3)]
inverse = np.linalg.inv(np.corrcoef(X, rowvar=False))
assert np.allclose(factors, np.diag(inverse))
assert min(factors) > 50 and inflation(X[:, :2], 0) < 1.1
