# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", UserWarning)
try:
    outcome = str(pd.to_datetime("2024-05-01", infer_datetime_format=True))
except TypeError as error:
    outcome = str(error)
print(outcome)
assert outcome == "2024-05-01 00:00:00"
