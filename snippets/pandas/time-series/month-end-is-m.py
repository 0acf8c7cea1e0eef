# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
series = pd.Series([1, 2, 4], index=pd.to_datetime(["2024-01-05", "2024-01-30", "2024-02-07"]))
months = series.resample("ME").sum()
assert [(str(day.date()), total) for day, total in months.items()] == [("2024-01-31", 3), ("2024-02-29", 4)]
try:
    outcome = series.resample("M").sum().equals(months)
except ValueError as error:
    outcome = str(error).partition(".")[0]
assert outcome in (True, "Invalid frequency: M")
print(outcome)
assert outcome is True
