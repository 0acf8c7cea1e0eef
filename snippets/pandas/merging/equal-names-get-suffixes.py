# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

left = pd.DataFrame({"id": [1], "year": [2023], "x": [10]})
right = pd.DataFrame({"id": [1], "year": [2024], "y": [30]})
merged = left.merge(right, on="id")
named = left.merge(right, on="id", suffixes=("_then", "_now"))
assert merged.columns.tolist() == ["id", "year_x", "x", "year_y", "y"]
assert named.columns.tolist() == ["id", "year_then", "x", "year_now", "y"]
assert merged.values.tolist() == named.values.tolist() == [[1, 2023, 10, 2024, 30]]
print(merged)
