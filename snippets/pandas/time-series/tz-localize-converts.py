# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

noon = pd.Timestamp("2024-07-01 12:00")
berlin = str(noon.tz_localize("Europe/Berlin"))
assert str(noon.tz_localize("UTC").tz_convert("Europe/Berlin")) == "2024-07-01 14:00:00+02:00"
assert berlin == "2024-07-01 12:00:00+02:00"
print(berlin)
assert berlin == "2024-07-01 14:00:00+02:00"
