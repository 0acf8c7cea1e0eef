# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

assert list(pd.get_dummies(pd.Series(["red", "blue"])).columns) == ["blue", "red"]
assert list(pd.get_dummies(pd.Series(["red"])).columns) == ["red"]
colours = pd.CategoricalDtype(["blue", "red"])
dummies = pd.get_dummies(pd.Series(["red"], dtype=colours))
assert list(dummies.columns) == ["blue", "red"]
assert dummies.to_numpy().tolist() == [[False, True]]
