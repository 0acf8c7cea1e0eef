# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas warns of such a chain.
warnings.simplefilter("ignore")
df = pd.DataFrame({"A": [1, 2, 3], "B": [7, 8, 9]})
mask = df["A"] > 1
assert df[mask].values.tolist() == [[2, 8], [3, 9]]
df[mask]["B"] = 0
assert df["A"].tolist() == [1, 2, 3]
print(df["B"].tolist())
assert df["B"].tolist() == [7, 0, 0]
