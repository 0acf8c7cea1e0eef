# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"], "y": [3, 4]})
merged = left.merge(right, how="outer", indicator=True)
assert merged["_merge"].tolist() == ["left_only", "both", "right_only"]
assert merged[["key", "x", "y"]].fillna(-1).values.tolist() == [["a", 1, -1], ["b", 2, 3], ["c", -1, 4]]
assert merged[merged["_merge"] == "left_only"][["key", "x"]].values.tolist() == [["a", 1]]
print(merged)
