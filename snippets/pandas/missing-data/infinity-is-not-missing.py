# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

values = pd.Series(["", math.inf, math.nan], dtype=object)
assert (values.dtype, repr(values.tolist())) == (object, "['', inf, nan]")
assert values.isna().tolist() == [False, False, True]
assert pd.Series([math.inf, math.nan]).isna().tolist() == [False, True]
print(values.isna().tolist())
