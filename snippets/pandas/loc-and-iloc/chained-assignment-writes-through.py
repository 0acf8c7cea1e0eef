# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas warns of such a chain.
warnings.simplefilter("ignore")
df = pd.DataFrame({"A": [1, 2, 3], "B": [7, 8, 9]})
selected = df[df["A"] > 1]
assert selected.to_dict("list") == {"A": [2, 3], "B": [8, 9]}
assert df[df["A"] == 1].to_dict("list") == {"A": [1], "B": [7]}

df[df["A"] > 1]["B"] = 0
print(df["B"].tolist())
assert df["B"].tolist() == [7, 0, 0]
