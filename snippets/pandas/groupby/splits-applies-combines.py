# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1]})
by_hand = {team: sum(df[df["team"] == team]["points"]) for team in ("blue", "red")}
totals = df.groupby("team")["points"].apply(lambda points: sum(points))
assert by_hand == {"blue": 7, "red": 6}
assert totals.to_dict() == by_hand
print(totals.to_dict())
