# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

# The dtype `str` of pandas 3; pandas 2.3 has it by this name only.
names = pd.Series(["Ann", None], dtype=pd.StringDtype(na_value=math.nan))
assert str(names.dtype) == "str"
assert repr(names.tolist()) == "['Ann', nan]"
assert names.isna().tolist() == [False, True]
print(names.dtype, names.tolist())
