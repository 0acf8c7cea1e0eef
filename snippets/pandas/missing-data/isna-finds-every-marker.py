# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

marked = pd.Series([math.nan, None, pd.NaT, pd.NA, 0], dtype=object)
assert repr(marked.tolist()) == "[nan, None, NaT, <NA>, 0]"
assert marked.isna().tolist() == [True, True, True, True, False]
assert marked.isnull().tolist() == [True, True, True, True, False]
print(marked.isna().tolist())
