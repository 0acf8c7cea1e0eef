# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

pixels = np.array([1, 2], dtype=np.uint8)
try:
    outcome = (pixels + 300).tolist()
except OverflowError as error:
    outcome = str(error)
print(outcome)
assert outcome == [301, 302]
