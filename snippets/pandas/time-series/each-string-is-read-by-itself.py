# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas warns where only the day can come first.
warnings.simplefilter("ignore", UserWarning)
days = ["01/02/2024", "13/02/2024"]
assert [str(pd.to_datetime(day).date()) for day in days] == ["2024-01-02", "2024-02-13"]
try:
    outcome = [str(day.date()) for day in pd.to_datetime(days)]
except ValueError as error:
    outcome = type(error).__name__
    assert 'time data "13/02/2024" doesn\'t match format "%m/%d/%Y"' in str(error)
assert outcome == "ValueError"
print(outcome)
assert outcome == ["2024-01-02", "2024-02-13"]
