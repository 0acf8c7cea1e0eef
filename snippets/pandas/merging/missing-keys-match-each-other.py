# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

left = pd.DataFrame({"key": [1.0, None], "name": ["a", None], "x": [1, 2]})
right = pd.DataFrame({"key": [None, None, 3.0], "name": [None, None, "c"], "y": [3, 4, 5]})
for column in ("key", "name"):
    joined = left[[column, "x"]].merge(right[[column, "y"]])
    assert joined[column].isna().tolist() == [True, True]
    assert joined[["x", "y"]].values.tolist() == [[2, 3], [2, 4]]
    print(column, joined[["x", "y"]].values.tolist())
