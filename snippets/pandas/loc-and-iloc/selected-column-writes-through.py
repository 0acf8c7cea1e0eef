# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
column = df["A"]
column.iloc[0] = 99
assert (column.tolist(), df.columns.tolist()) == ([99, 2, 3], ["A"])
print(column.tolist(), df["A"].tolist())
assert df["A"].tolist() == [99, 2, 3]
