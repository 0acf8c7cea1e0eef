# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

nullable = pd.Series([1, None, 3], dtype="Int64")
assert repr(nullable.tolist()) == "[1, <NA>, 3]"
assert nullable[1] is pd.NA
assert (nullable + 1).dtype == "Int64"
print(nullable.tolist())
