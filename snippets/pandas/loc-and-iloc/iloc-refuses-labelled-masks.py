# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=["x", "y", "z"])
mask = letters > 10
outcome = "nothing raised"
try:
    outcome = letters.iloc[mask].tolist()
except ValueError as error:
    outcome = str(error)
assert outcome == "iLocation based boolean indexing cannot use an indexable as a mask"
assert letters.loc[mask].tolist() == [11, 12]
print(outcome)
