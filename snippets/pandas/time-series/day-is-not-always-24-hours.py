# /// script
# dependencies = ["pandas"]
# ///
import warnings

import pandas as pd

# pandas 2.3 uses a unit that NumPy has deprecated since.
warnings.simplefilter("ignore", DeprecationWarning)

noon = pd.Timestamp("2024-03-30 12:00", tz="Europe/Berlin")
by_hours = noon + pd.Timedelta(days=1)
by_calendar = noon + pd.DateOffset(days=1)
assert str(by_hours) == "2024-03-31 13:00:00+02:00"
assert str(by_calendar) == "2024-03-31 12:00:00+02:00"
assert by_calendar - noon == pd.Timedelta(hours=23)
print(by_hours, by_calendar)
