# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "a"], "x": [1, 2]})
right = pd.DataFrame({"key": ["a", "a", "a"], "y": [3, 4, 5]})
for how in ("inner", "left", "right", "outer"):
    pairs = sorted(left.merge(right, how=how)[["x", "y"]].values.tolist())
    assert pairs == [[1, 3], [1, 4], [1, 5], [2, 3], [2, 4], [2, 5]]
    print(how, pairs)
