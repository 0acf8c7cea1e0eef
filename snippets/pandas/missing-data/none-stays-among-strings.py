# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

names = pd.Series(["Ann", None])
assert (len(names), names[0], names.isna().tolist()) == (2, "Ann", [False, True])
print(names.dtype, names.tolist())
assert names.tolist() == ["Ann", None]
