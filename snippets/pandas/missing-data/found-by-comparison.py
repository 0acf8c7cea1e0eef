# /// script
# dependencies = ["pandas"]
# ///
import math

import pandas as pd

ages = pd.Series([31, math.nan, 47])
missing = ages == math.nan
assert repr(ages.tolist()) == "[31.0, nan, 47.0]"
assert missing.eq(False).all()
assert ages.isna().tolist() == [False, True, False]
print(missing.tolist())
assert missing.tolist() == [False, True, False]
