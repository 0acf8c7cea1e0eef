# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

days = pd.to_datetime(["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "2024-05-09"])
series = pd.Series([1.0, 2.0, 3.0, 4.0, 5.0], index=days)
by_time = series.rolling("3D").mean()
assert by_time.tolist() == [1.0, 1.5, 2.0, 3.0, 5.0]
print(by_time.tolist())
