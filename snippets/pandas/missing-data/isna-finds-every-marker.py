# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

import pandas as pd

marked = pd.Series([math.nan, None, pd.NaT, pd.NA, 0])
assert marked.dtype == "object"
assert repr(marked.tolist()) == "[nan, None, NaT, <NA>, 0]"
assert marked.isna().tolist() == [True, True, True, True, False]
assert marked.isnull().tolist() == [True, True, True, True, False]
print(marked.isna().tolist())
