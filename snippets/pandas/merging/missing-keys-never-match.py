# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", None], "x": [1, 2]})
right = pd.DataFrame({"key": [None, "b"], "y": [3, 4]})
merged = left.merge(right, how="outer", indicator=True)
pairs = {how: merged[merged["_merge"] == how][["x", "y"]].fillna(0).values.tolist() for how in merged["_merge"]}
assert pairs == {"left_only": [[1, 0]], "both": [[2, 3]], "right_only": [[0, 4]]}
print(pairs["both"])
assert pairs["both"] == []
