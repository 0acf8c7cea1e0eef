# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"]})
assert left.merge(right, on="key").values.tolist() == [["b", 2]]
assert left.merge(right, on="key", how="left").values.tolist() == [["a", 1], ["b", 2]]
try:
    outcome = left.merge(right, on="key", how="left_anti").values.tolist()
except ValueError as error:
    outcome = str(error)
assert outcome in ([["a", 1]], "do not recognize join method left_anti")
print(outcome)
assert outcome == [["a", 1]]
