# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "red"], "points": [5, 7], "player": ["Ann", "Bob"]})
outcome = "nothing raised"
try:
    outcome = df.groupby("team").mean().columns.tolist()
except TypeError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == ["points"]
