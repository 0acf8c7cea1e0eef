# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

if pd.__version__.startswith("2."):
    pd.options.mode.copy_on_write = True
df = pd.DataFrame({"A": [1, 2, 3], "B": pd.array([4, 5, 6])})
assert [str(dtype) for dtype in df.dtypes] == ["int64", "Int64"]
df["A"].array[0] = 99
df["B"].to_numpy()[0] = 88
assert df.to_dict("list") == {"A": [99, 2, 3], "B": [88, 5, 6]}
print(df.to_dict("list"))
