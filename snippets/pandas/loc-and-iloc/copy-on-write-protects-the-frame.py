# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

if pd.__version__.startswith("2."):
    pd.options.mode.copy_on_write = True

df = pd.DataFrame({"A": [1, 2, 3]})
column, rows = df["A"], df[0:2]
column.iloc[0] = 99
rows.loc[1, "A"] = 77
assert column.tolist() == [99, 2, 3]
assert rows["A"].tolist() == [1, 77]
assert df["A"].tolist() == [1, 2, 3]
print(column.tolist(), rows["A"].tolist(), df["A"].tolist())
