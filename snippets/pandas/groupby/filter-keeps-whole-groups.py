# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "green", "red"], "points": [5, 6, 4, 1]})
kept = df.groupby("team").filter(lambda rows: rows["points"].sum() >= 6)
dropped = df.groupby("team").filter(lambda rows: rows["points"].sum() < 6)
assert kept.to_dict() == {"team": {0: "red", 1: "blue", 3: "red"}, "points": {0: 5, 1: 6, 3: 1}}
assert dropped.to_dict() == {"team": {2: "green"}, "points": {2: 4}}
print(kept.to_dict("list"))
