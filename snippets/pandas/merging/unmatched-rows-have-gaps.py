# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"], "y": pd.array([3, 4])})
outer = left.merge(right, how="outer")
assert repr(outer["x"].tolist()) == "[1.0, 2.0, nan]"
assert repr(outer["y"].tolist()) == "[<NA>, 3, 4]"
assert outer["key"].tolist() == ["a", "b", "c"]
assert (str(left["x"].dtype), str(outer["x"].dtype)) == ("int64", "float64")
assert str(right["y"].dtype) == str(outer["y"].dtype) == "Int64"
print(outer.dtypes.iloc[1:].to_dict())
