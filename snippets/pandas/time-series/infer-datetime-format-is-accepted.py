# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", UserWarning)
day = pd.to_datetime("2024-05-01")
assert str(day) == "2024-05-01 00:00:00"
try:
    outcome = pd.to_datetime("2024-05-01", infer_datetime_format=True) == day
except TypeError as error:
    outcome = str(error).partition(" got an ")[2]
assert outcome in (True, "unexpected keyword argument 'infer_datetime_format'")
print(outcome)
assert outcome is True
