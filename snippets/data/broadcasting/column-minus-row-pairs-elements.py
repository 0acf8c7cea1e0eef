# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

predicted = np.array([[1.0], [2.0], [3.0]])
actual = np.array([1.0, 2.0, 3.0])
errors = predicted - actual
assert errors.diagonal().tolist() == (predicted[:, 0] - actual).tolist() == [0.0, 0.0, 0.0]
assert errors[0].tolist() == [0.0, -1.0, -2.0]
print(errors)
assert errors.ravel().tolist() == [0.0, 0.0, 0.0]
