# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

series = pd.Series([1.0, 4.0], index=pd.to_datetime(["2024-05-01", "2024-05-04"]))
regular = series.asfreq("D")
assert regular.index.strftime("%d").tolist() == ["01", "02", "03", "04"]
assert repr(regular.tolist()) == "[1.0, nan, nan, 4.0]"
assert regular.ffill().tolist() == [1.0, 1.0, 1.0, 4.0]
assert regular.interpolate().tolist() == [1.0, 2.0, 3.0, 4.0]
print(regular)
