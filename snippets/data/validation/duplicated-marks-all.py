# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

keys = pd.Series(list("abaa"))
marked = keys.duplicated().tolist()
assert marked == [False, False, True, True]
print(marked)
assert marked == [True, False, True, True]
