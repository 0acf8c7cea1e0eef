# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1]})
grouped = df.groupby("team")
named = grouped.agg(total=("points", "sum"), best=("points", "max"))
listed = grouped["points"].agg(["min", "max"])
assert named.to_dict("list") == {"total": [7, 6], "best": [7, 5]}
assert listed.to_dict("list") == {"min": [7, 1], "max": [7, 5]}
print(named)
