# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
df = pd.DataFrame({"team": ["red", "blue"], "points": [5, 7]})
seen = df.groupby("team").apply(lambda rows: rows.to_dict("list")).to_dict()
assert [(team, rows["points"]) for team, rows in seen.items()] == [("blue", [7]), ("red", [5])]
print(seen)
assert seen == {"blue": {"team": ["blue"], "points": [7]}, "red": {"team": ["red"], "points": [5]}}
