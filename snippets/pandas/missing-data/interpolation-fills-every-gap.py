# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

readings = pd.Series([None, 10.0, None, 14.0])
filled = readings.interpolate()
assert repr(filled.tolist()) == "[nan, 10.0, 12.0, 14.0]"
print(filled.tolist())
assert filled.isna().sum() == 0
