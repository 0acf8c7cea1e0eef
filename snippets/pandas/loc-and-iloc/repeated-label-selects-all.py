# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]}, index=["x", "y", "x"])
twice, once = df.loc["x"], df.loc["y"]
assert (type(twice), type(once)) == (pd.DataFrame, pd.Series)
assert twice["A"].tolist() == [1, 3]
assert once["A"] == 2
print(twice["A"].tolist(), once["A"])
