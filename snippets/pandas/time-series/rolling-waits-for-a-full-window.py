# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

series = pd.Series([1.0, 2.0, 3.0, 4.0])
full = series.rolling(3).mean()
partial = series.rolling(3, min_periods=2).mean()
assert repr(full.tolist()) == "[nan, nan, 2.0, 3.0]"
assert repr(partial.tolist()) == "[nan, 1.5, 2.0, 3.0]"
print(full.tolist(), partial.tolist())
