# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

pixels = np.array([1, 250], dtype=np.uint8)
fitting = pixels + 10
outcome = "nothing raised"
try:
    pixels + 300
except OverflowError as error:
    outcome = str(error)
assert (fitting.dtype, fitting.tolist()) == (np.uint8, [11, 4])
assert outcome == "Python integer 300 out of bounds for uint8"
print(fitting, outcome)
