# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
per_row = np.array([10, 20])
outcome = "nothing raised"
try:
    outcome = (table + per_row).tolist()
except ValueError as error:
    outcome = str(error).strip()
print(outcome)
assert outcome == [[11, 12, 13], [24, 25, 26]]
