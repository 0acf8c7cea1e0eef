# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
per_row = np.array([10, 20])
outcome = "nothing raised"
try:
    table + per_row
except ValueError as error:
    outcome = str(error).strip()

assert "could not be broadcast together with shapes (2,3) (2,)" in outcome
assert per_row[:, None].shape == (2, 1)
assert (table + per_row[:, None]).tolist() == [[11, 12, 13], [24, 25, 26]]
print(table + per_row[:, None])
