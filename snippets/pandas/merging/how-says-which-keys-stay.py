# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"], "y": [3, 4]})
rows = {
    how: pd.merge(left, right, how=how).fillna(-1).values.tolist()
    for how in ("inner", "left", "right", "outer")
}
assert rows == {
    "inner": [["b", 2, 3]],
    "left": [["a", 1, -1], ["b", 2, 3]],
    "right": [["b", 2, 3], ["c", -1, 4]],
    "outer": [["a", 1, -1], ["b", 2, 3], ["c", -1, 4]],
}
assert pd.merge(left, right).to_dict("list") == {"key": ["b"], "x": [2], "y": [3]}
print(pd.merge(left, right, how="outer"))
