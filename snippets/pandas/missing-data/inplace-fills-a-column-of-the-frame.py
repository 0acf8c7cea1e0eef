# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas warns of it in both series.
warnings.simplefilter("ignore")
df = pd.DataFrame({"a": [1.0, None, 3.0]})
column = df["a"].copy()
column.fillna(0, inplace=True)
assert column.tolist() == [1.0, 0.0, 3.0]

df["a"].fillna(0, inplace=True)
print(df["a"].tolist())
assert df["a"].equals(column) is True
