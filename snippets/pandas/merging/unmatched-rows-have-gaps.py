# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"], "y": [3, 4]})
outer = left.merge(right, on="key", how="outer")
assert str(left["x"].dtype) == "int64"
assert str(outer["x"].dtype) == "float64"
assert repr(outer[["x", "y"]].values.tolist()) == "[[1.0, nan], [2.0, 3.0], [nan, 4.0]]"
print(outer)
