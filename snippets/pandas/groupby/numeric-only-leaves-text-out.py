# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "red"], "points": [5, 7], "player": ["Ann", "Bob"]})
grouped = df.groupby("team")
outcome = "nothing raised"
try:
    grouped.mean()
except TypeError as error:
    outcome = type(error).__name__
numeric = grouped.mean(numeric_only=True)
assert outcome == "TypeError"
assert grouped["points"].mean().tolist() == [6.0]
assert numeric.to_dict("index") == {"red": {"points": 6.0}}
print(outcome, numeric.to_dict("index"))
