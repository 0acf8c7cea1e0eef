# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

month = pd.Period("2024-02-29", freq="M")
outcome = "nothing raised"
try:
    pd.Period("2024-02-29", freq="ME")
except ValueError as error:
    outcome = type(error).__name__
assert str(month) == "2024-02"
assert (month + 1).start_time == pd.Timestamp("2024-03-01")
assert outcome == "ValueError"
print(month, outcome)
