# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
try:
    outcome = pd.date_range("2024-05-01", periods=3, freq="H").hour.tolist()
except ValueError as error:
    outcome = str(error).partition(".")[0]
print(outcome)
assert outcome == [0, 1, 2]
