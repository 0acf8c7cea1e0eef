# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

days = pd.to_datetime(["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-09"])
series = pd.Series([1.0, 2.0, 3.0, 4.0], index=days)
full = series.rolling(3).mean()
partial = series.rolling(3, min_periods=2).mean()
by_time = series.rolling("3D").mean()
assert repr(full.tolist()) == "[nan, nan, 2.0, 3.0]"
assert repr(partial.tolist()) == "[nan, 1.5, 2.0, 3.0]"
assert by_time.tolist() == [1.0, 1.5, 2.0, 4.0]
print(full.tolist(), by_time.tolist())
