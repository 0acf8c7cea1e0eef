# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

small = pd.Series([100, 120], dtype="int8")
doubled = small + small
assert (doubled.dtype, doubled.tolist()) == ("int8", [200 - 256, 240 - 256])
assert small.sum() == 220
