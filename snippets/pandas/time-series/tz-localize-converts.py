# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

utc = pd.Timestamp("2024-07-01 12:00")
berlin = utc.tz_localize("Europe/Berlin")
print(berlin)
assert str(berlin) == "2024-07-01 14:00:00+02:00"
