# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

naive = pd.DatetimeIndex(["2024-07-01 12:00"])
berlin = naive.tz_localize("Europe/Berlin")
tokyo = berlin.tz_convert("Asia/Tokyo")
assert str(berlin[0]) == "2024-07-01 12:00:00+02:00"
assert str(tokyo[0]) == "2024-07-01 19:00:00+09:00"
assert berlin[0] == tokyo[0]
print(berlin[0], tokyo[0])
