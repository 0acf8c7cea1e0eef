# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
hours = pd.date_range("2024-05-01", periods=3, freq="h")
assert hours.strftime("%d %H:%M").tolist() == ["01 00:00", "01 01:00", "01 02:00"]
try:
    outcome = pd.date_range("2024-05-01", periods=3, freq="H").equals(hours)
except ValueError as error:
    outcome = str(error).partition(".")[0]
assert outcome in (True, "Invalid frequency: H")
print(outcome)
assert outcome is True
