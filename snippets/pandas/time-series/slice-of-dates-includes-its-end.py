# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

days = pd.DatetimeIndex(["2024-01-31 08:00", "2024-02-29 23:59", "2024-03-31 12:00", "2024-04-01 00:00"])
series = pd.Series([1, 2, 3, 4], index=days)
assert series.loc["2024-02":"2024-03"].tolist() == [2, 3]
assert series.loc["2024-01-31":"2024-02-29"].tolist() == [1, 2]
assert series.loc["2024-02" : pd.Timestamp("2024-03-31")].tolist() == [2]
print(series.loc["2024-02":"2024-03"])
