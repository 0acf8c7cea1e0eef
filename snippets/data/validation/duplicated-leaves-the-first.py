# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

keys = pd.Series(["a", "b", "a", "a"])
assert keys.duplicated().tolist() == [False, False, True, True]
assert keys.duplicated(keep="last").tolist() == [True, False, True, False]
assert keys.duplicated(keep=False).tolist() == [True, False, True, True]
assert keys.drop_duplicates().tolist() == ["a", "b"]
