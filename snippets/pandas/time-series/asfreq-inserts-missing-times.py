# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

times = pd.DatetimeIndex(["2024-05-01 00:00", "2024-05-01 12:00", "2024-05-04 00:00"])
regular = pd.Series([1.0, 2.0, 4.0], index=times).asfreq("D")
assert regular.index.strftime("%d %H").tolist() == ["01 00", "02 00", "03 00", "04 00"]
assert repr(regular.tolist()) == "[1.0, nan, nan, 4.0]"
print(regular.tolist())
