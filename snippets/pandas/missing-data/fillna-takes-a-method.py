# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
gaps = pd.Series([1.0, None, 9.0])
assert gaps.ffill().tolist() == [1.0, 1.0, 9.0]
try:
    outcome = gaps.fillna(method="ffill").tolist()
except TypeError as error:
    outcome = str(error).partition("got an ")[2]
print(outcome)
assert outcome == [1.0, 1.0, 9.0]
