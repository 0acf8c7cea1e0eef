# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

lettered = pd.Series([10, 11], index=["a", "b"])
numbered = pd.Series([10, 11], index=[1, 0])
assert (lettered.to_dict(), numbered.to_dict()) == ({"a": 10, "b": 11}, {1: 10, 0: 11})
assert (lettered.iloc[0], numbered.iloc[0]) == (10, 10)
assert numbered[0] == 11
print(lettered.iloc[0], numbered.iloc[0], numbered[0])
