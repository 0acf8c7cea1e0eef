# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

names = pd.Series(["Ann", None])
print(names.dtype, names.tolist())
assert names.tolist() == ["Ann", None]
