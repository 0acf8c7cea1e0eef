# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

if pd.__version__.startswith("2."):
    pd.options.mode.copy_on_write = True
df = pd.DataFrame({"A": [1, 2, 3]})
column = df["A"]
column.iloc[0] = 77
assert (column.tolist(), df["A"].tolist()) == ([77, 2, 3], [1, 2, 3])
df["A"].array[0] = 99
print(df["A"].tolist())
assert df["A"].tolist() == [1, 2, 3]
