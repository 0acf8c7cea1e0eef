# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

outcome = "nothing raised"
try:
    pd.to_datetime(["01/02/2024", "13/02/2024"])
except ValueError as error:
    outcome = str(error).partition(".")[0]
fitting = pd.to_datetime(["01/02/2024", "02/13/2024"])
assert outcome.startswith('time data "13/02/2024" doesn\'t match format "%m/%d/%Y"')
assert [str(time.date()) for time in fitting] == ["2024-01-02", "2024-02-13"]
print([str(time.date()) for time in fitting])
