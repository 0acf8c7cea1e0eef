# /// script
# dependencies = ["pandas"]
# ///

import numpy as np
import pandas as pd

if pd.__version__.startswith("2."):
    pd.options.mode.copy_on_write = True

df = pd.DataFrame({"A": [1, 2, 3]})
array = df["A"].to_numpy()
outcome = "nothing raised"
try:
    array[0] = 99
except ValueError as error:
    outcome = str(error)
assert np.shares_memory(array, df["A"].array.to_numpy()) is True
assert outcome == "assignment destination is read-only"
assert df["A"].tolist() == [1, 2, 3]
print(outcome)
