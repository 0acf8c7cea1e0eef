# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=["x", "y", "z"])
mask = pd.Series([True, False, False], index=["z", "y", "x"])
assert letters.loc[mask.tolist()].to_dict() == {"x": 10}
assert letters.loc[mask].to_dict() == {"z": 12}
assert letters.loc[~mask].to_dict() == {"x": 10, "y": 11}
print(letters.loc[mask].to_dict())
