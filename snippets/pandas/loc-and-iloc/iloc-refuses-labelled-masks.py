# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=["x", "y", "z"])
mask = letters > 10
assert letters.loc[mask].to_dict() == {"y": 11, "z": 12}
assert letters.loc[~mask].to_dict() == {"x": 10}
try:
    outcome = letters.iloc[mask].to_dict()
except ValueError as error:
    outcome = str(error)
assert outcome == "iLocation based boolean indexing cannot use an indexable as a mask"
print(outcome)
