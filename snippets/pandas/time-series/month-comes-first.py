# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas warns where only the day can come first.
warnings.simplefilter("ignore", UserWarning)
month_first = pd.to_datetime(["01/02/2024"])[0]
day_first = pd.to_datetime(["01/02/2024"], dayfirst=True)[0]
by_format = pd.to_datetime(["01/02/2024"], format="%d/%m/%Y")[0]
by_the_first = pd.to_datetime(["13/02/2024", "01/02/2024"])
assert (month_first.month, month_first.day) == (1, 2)
assert (day_first.month, day_first.day) == (2, 1)
assert by_format == day_first
assert [(day.month, day.day) for day in by_the_first] == [(2, 13), (2, 1)]
print(month_first.date(), day_first.date(), by_the_first[1].date())
