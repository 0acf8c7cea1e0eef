# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

predicted = np.array([[1.0], [2.0], [3.0]])
actual = np.array([1.0, 2.0, 3.0])
errors = predicted - actual
print(errors)
assert errors.ravel().tolist() == [0.0, 0.0, 0.0]
