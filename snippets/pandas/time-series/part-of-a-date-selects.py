# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

days = pd.DatetimeIndex(["2024-01-31 08:00", "2024-02-01 00:00", "2024-02-29 23:59", "2024-03-01 00:00"])
series = pd.Series([1, 2, 3, 4], index=days)
assert series.loc["2024-02"].tolist() == [2, 3]
assert [series.loc["2024-01"].tolist(), series.loc["2024-03"].tolist()] == [[1], [4]]
print(series.loc["2024-02"])
