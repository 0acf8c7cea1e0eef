# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

times = pd.to_datetime(["2024-05-01 09:00", "2024-05-01 17:00", "2024-05-03 12:00"])
series = pd.Series([1.0, 3.0, 5.0], index=times)
daily = series.resample("D")
assert daily.sum().tolist() == [4.0, 0.0, 5.0]
assert repr(daily.mean().tolist()) == "[2.0, nan, 5.0]"
assert series.groupby(series.index.date).sum().tolist() == [4.0, 5.0]
print(daily.sum())
