# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

import pandas as pd

one, missing = pd.to_numeric(pd.Series(["1", ""])).tolist()
assert one == 1.0 and math.isnan(missing)
try:
    pd.to_numeric(pd.Series(["1", " "]))
except ValueError as error:
    reason = str(error)
assert "Unable to parse string" in reason
