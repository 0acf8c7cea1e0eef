# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", None], "x": [1, 2]})
right = pd.DataFrame({"key": [None, "b"], "y": [3, 4]})
pairs = left.merge(right, on="key")[["x", "y"]].values.tolist()
print(pairs)
assert pairs == []
