# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

ages = pd.Series([31, math.nan, 47])
assert ages[ages.notna()].tolist() == [31, 47]
missing = ages == math.nan
assert missing.tolist() == [False] * 3
print(missing.tolist())
assert missing.tolist() == ages.isna().tolist()
