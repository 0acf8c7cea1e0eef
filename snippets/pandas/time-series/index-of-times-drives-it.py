# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

times = pd.to_datetime(["2024-01-31 08:00", "2024-02-01 09:00", "2024-02-01 17:00"])
series = pd.Series([1, 2, 4], index=times)
assert type(times) is pd.DatetimeIndex
assert series.loc["2024-02"].tolist() == [2, 4]
assert series.resample("D").sum().tolist() == [1, 6]
print(series.resample("D").sum().tolist())
