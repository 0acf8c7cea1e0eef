# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

values = ["", math.inf, -math.inf, math.nan]
missing = [value for value in values if pd.isna(value)]
assert repr(missing) == "[nan]"
assert repr([value for value in values if value not in missing]) == "['', inf, -inf]"
assert pd.Series(values).isna().tolist() == [False, False, False, True]
print(missing)
