# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# Every version warns of such a chain.
warnings.simplefilter("ignore")
df = pd.DataFrame({"B": [7, 8, 9]})
column = pd.Series([7, 8, 9])
assert df["B"].equals(column) is True
column[0] = 99
assert column.tolist() == [99, 8, 9]

df["B"][0] = 99
print(df["B"].tolist())
assert df["B"].equals(column) is True
