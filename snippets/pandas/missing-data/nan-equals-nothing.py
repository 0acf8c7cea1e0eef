# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

ages = pd.Series([31, math.nan])
assert (ages == math.nan).tolist() == [False, False]
assert (ages == ages).tolist() == [True, False]
assert (ages == 31).tolist() == [True, False]
assert ages.isna().tolist() == [False, True]
print((ages == math.nan).tolist(), ages.isna().tolist())
