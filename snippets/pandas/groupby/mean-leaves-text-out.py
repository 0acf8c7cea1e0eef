# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "red"], "points": [5, 7], "player": ["Ann", "Bob"]})
assert df.groupby("team").max().to_dict("index") == {"red": {"points": 7, "player": "Bob"}}
assert df.groupby("team").min().to_dict("index") == {"red": {"points": 5, "player": "Ann"}}
try:
    outcome = df.groupby("team").mean().columns.tolist()
except TypeError as error:
    outcome = type(error).__name__
assert outcome == "TypeError"
print(outcome)
assert outcome == ["points"]
