# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
try:
    outcome = pd.Series([1.0, None, 9.0]).fillna(method="ffill").tolist()
except TypeError as error:
    outcome = type(error).__name__ if "'method'" in str(error) else str(error)
print(outcome)
assert outcome == [1.0, 1.0, 9.0]
