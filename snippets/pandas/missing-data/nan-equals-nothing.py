# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

ages = pd.Series([31, math.nan, 47])
nan = math.nan
assert repr(ages.tolist()) == "[31.0, nan, 47.0]"
assert (nan == nan) is False
assert (ages == nan).tolist() == [False, False, False]
assert ages.isna().tolist() == [False, True, False]
print((ages == nan).tolist(), ages.isna().tolist())
