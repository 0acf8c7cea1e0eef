# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

twice = pd.DataFrame({"a": [1, 2]}, index=["x", "x"])
equal = pd.DataFrame({"b": [3, 4]}, index=["x", "x"])
outcomes = []
for other in (equal, equal.head(1)):
    try:
        outcomes.append(pd.concat([twice, other], axis=1).to_dict("list"))
    except pd.errors.InvalidIndexError as error:
        outcomes.append(type(error).__name__)
assert outcomes == [{"a": [1, 2], "b": [3, 4]}, "InvalidIndexError"]
print(outcomes)
