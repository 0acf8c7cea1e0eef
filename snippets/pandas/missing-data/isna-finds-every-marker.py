# /// script
# dependencies = ["pandas"]
# ///

import math

import pandas as pd

marked = pd.Series([math.nan, None, pd.NaT, pd.NA, 0], dtype=object)
expected = [True, True, True, True, False]
assert repr(marked.tolist()) == "[nan, None, NaT, <NA>, 0]"
assert marked.isna().tolist() == expected
assert marked.isnull().tolist() == expected
assert marked.notna().tolist() == [not missing for missing in expected]
print(marked.isna().tolist())
