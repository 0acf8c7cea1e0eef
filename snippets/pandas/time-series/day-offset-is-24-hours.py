# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

noon = pd.Timestamp("2024-03-30 12:00", tz="Europe/Berlin")
later = noon + pd.offsets.Day(1)
hours = (later - noon).total_seconds() / 3600
assert hours in (23, 24)
print(later, hours)
assert hours == 24.0
