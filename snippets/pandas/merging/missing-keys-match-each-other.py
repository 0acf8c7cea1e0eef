# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

left = pd.DataFrame({"key": [1.0, None], "x": [1, 2]})
right = pd.DataFrame({"key": [None, None, 3.0], "y": [3, 4, 5]})
joined = left.merge(right, on="key")
assert joined["key"].isna().tolist() == [True, True]
assert joined[["x", "y"]].values.tolist() == [[2, 3], [2, 4]]
print(joined)
