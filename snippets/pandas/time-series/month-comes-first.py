# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

month_first = pd.to_datetime(["01/02/2024"])[0]
day_first = pd.to_datetime(["01/02/2024"], dayfirst=True)[0]
by_format = pd.to_datetime(["01/02/2024"], format="%d/%m/%Y")[0]
assert (month_first.month, month_first.day) == (1, 2)
assert (day_first.month, day_first.day) == (2, 1)
assert by_format == day_first
print(month_first.date(), day_first.date())
