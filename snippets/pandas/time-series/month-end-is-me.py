# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

series = pd.Series([1, 2, 4], index=pd.to_datetime(["2024-01-05", "2024-01-30", "2024-02-07"]))
months = series.resample("ME").sum()
assert [str(day.date()) for day in months.index] == ["2024-01-31", "2024-02-29"]
assert months.tolist() == [3, 4]
print(months)
