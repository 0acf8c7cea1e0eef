# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

age = pd.Series([0.0, -1.0, None, 121.0, 120.0])
bad = age[(age < 0) | (age > 120)].index.tolist()
assert bad == [1, 3] and age[bad].tolist() == [-1.0, 121.0]
print(bad)
assert bad == [1, 2, 3]
