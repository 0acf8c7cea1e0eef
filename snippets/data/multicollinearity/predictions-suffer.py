# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

x = np.array([1.0, 2.0, 3.0, 4.0])
y = np.array([2.0, 3.0, 5.0, 9.0])
errors = []
for X in (np.column_stack([np.ones(4), x]), np.column_stack([np.ones(4), x, x])):
    errors.append(round(float(((y - X @ (np.linalg.pinv(X) @ y)) ** 2).sum()), 6))
print(errors)
assert errors[0] == 2.3
assert errors[1] == 2.3
assert errors[1] > errors[0]
