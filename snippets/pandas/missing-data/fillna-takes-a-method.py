# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
readings = pd.Series([1.0, None, 9.0])
assert readings.ffill().tolist() == [1.0, 1.0, 9.0]
try:
    outcome = readings.fillna(method="ffill").tolist()
except TypeError as error:
    outcome = str(error).partition(" argument ")[2]
assert outcome in ("'method'", [1.0, 1.0, 9.0])
print(outcome)
assert outcome == readings.ffill().tolist()
