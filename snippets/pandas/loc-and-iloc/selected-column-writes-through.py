# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
column = df["A"]
column.iloc[0] = 99
assert column.tolist() == [99, 2, 3]
print(column.tolist(), df["A"].tolist())
assert df["A"].equals(column) is True
