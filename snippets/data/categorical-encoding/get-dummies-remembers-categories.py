# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

training = pd.get_dummies(pd.Series(["red", "blue"]))
test = pd.get_dummies(pd.Series(["red", "red"]))
assert list(training.columns) == ["blue", "red"]
assert list(test.columns) == ["red"]
print(list(test.columns))
assert list(test.columns) == ["blue", "red"]
