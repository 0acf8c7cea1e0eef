# /// script
# dependencies = ["pandas"]
# ///
import math

import pandas as pd

ages = pd.Series([31, math.nan, 47])
missing = ages == math.nan
print(missing.tolist())
assert missing.tolist() == [False, True, False]
