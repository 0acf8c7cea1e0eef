# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

outcome = "nothing raised"
try:
    outcome = pd.to_datetime(["01/02/2024", "13/02/2024"]).strftime("%d %b").tolist()
except ValueError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == ["01 Feb", "13 Feb"] or outcome == ["02 Jan", "13 Feb"]
