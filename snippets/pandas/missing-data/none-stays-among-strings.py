# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

names = pd.Series(["Ann", None])
assert names.dropna().tolist() == ["Ann"]
print(names.dtype, names.tolist())
assert names[1] is None
