# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1]})
totals = df.groupby("team")["points"].sum()
flat = df.groupby("team", as_index=False)["points"].sum()
assert totals.to_dict() == {"blue": 7, "red": 6}
assert totals.index.name == "team"
assert flat.to_dict("list") == {"team": ["blue", "red"], "points": [7, 6]}
print(totals)
