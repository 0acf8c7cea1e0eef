# /// script
# requires-python = ">=3.12"
# dependencies = ["numpy"]
# ///

import warnings

import numpy as np

# The deprecation of NumPy 1.25.
warnings.simplefilter("ignore", DeprecationWarning)
try:
    outcome = float(np.array([1.5]))
except TypeError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == 1.5
