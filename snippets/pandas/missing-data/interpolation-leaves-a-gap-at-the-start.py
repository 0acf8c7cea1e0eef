# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

readings = pd.Series([None, 0.0, None, 10.0, None])
filled = readings.interpolate()
both_ways = readings.interpolate(limit_direction="both")
assert repr(filled.tolist()) == "[nan, 0.0, 5.0, 10.0, 10.0]"
assert both_ways.tolist() == [0.0, 0.0, 5.0, 10.0, 10.0]
print(filled.tolist())
