# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

left = pd.DataFrame({"key": ["a", "b"], "x": [1, 2]})
right = pd.DataFrame({"key": ["b", "c"]})
assert left.merge(right).to_dict("list") == {"key": ["b"], "x": [2]}
assert left.merge(right, how="left").equals(left) is True
try:
    outcome = left.merge(right, how="left_anti").to_dict("list")
except ValueError as error:
    outcome = str(error)
assert outcome in ({"key": ["a"], "x": [1]}, "do not recognize join method left_anti")
print(outcome)
assert outcome == {"key": ["a"], "x": [1]}
