# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas 2 warns of a write to such a copy.
warnings.simplefilter("ignore")
df = pd.DataFrame({"A": [1, 2, 3], "B": [7, 8, 9]})
mask = df["A"] > 1
selected = df[mask]
selected["B"] = 0
assert selected["B"].tolist() == [0, 0]
assert df["B"].tolist() == [7, 8, 9]

df.loc[mask, "B"] = 0
assert df.values.tolist() == [[1, 7], [2, 0], [3, 0]]
print(df["B"].tolist())
