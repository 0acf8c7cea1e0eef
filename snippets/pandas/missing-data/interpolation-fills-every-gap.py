# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

readings = pd.Series([None, 10.0, None, 14.0])
filled = readings.interpolate()
assert filled.tolist()[1:] == [10.0, 12.0, 14.0]
print(filled.tolist())
assert filled.notna().tolist() == [True, True, True, True]
