# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"], "y": [3, 4]})
merged = left.merge(right, on="key", how="outer", indicator=True)
assert merged[["key", "_merge"]].values.tolist() == [["a", "left_only"], ["b", "both"], ["c", "right_only"]]
assert merged[merged["_merge"] == "left_only"][["key", "x"]].values.tolist() == [["a", 1]]
print(merged)
