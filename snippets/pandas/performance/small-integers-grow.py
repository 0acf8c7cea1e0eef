# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

small = pd.to_numeric(pd.Series([100, 120]), downcast="integer")
doubled = small + small
assert small.tolist() == [100, 120]
assert doubled.tolist() == [-56, -16]
print(doubled.dtype, doubled.tolist())
assert doubled.tolist() == [200, 240]
