# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

array = np.array([1, 2])
array.resize(4)
assert array.tolist() == [1, 2, 0, 0]

view = array[:2]
outcome = "nothing raised"
try:
    array.resize(8)
except ValueError as error:
    outcome = str(error).partition(" that ")[0]
assert outcome == "cannot resize an array"
assert (array.tolist(), view.tolist()) == ([1, 2, 0, 0], [1, 2])
print(array, outcome)
