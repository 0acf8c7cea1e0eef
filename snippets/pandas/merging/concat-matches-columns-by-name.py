# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

first = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
second = pd.DataFrame({"c": [7, 8], "b": [5, 6]})
stacked = pd.concat([first, second])
assert stacked.columns.tolist() == ["a", "b", "c"]
assert stacked.fillna(-1).values.tolist() == [[1, 3, -1], [2, 4, -1], [-1, 5, 7], [-1, 6, 8]]
print(stacked)
