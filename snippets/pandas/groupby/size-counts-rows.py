# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "red", "blue"], "points": [5, None, 7], "fouls": [1, 0, None]})
grouped = df.groupby("team")
assert grouped.sum().to_dict("index") == {"blue": {"points": 7, "fouls": 0}, "red": {"points": 5, "fouls": 1}}
assert grouped.size().to_dict() == {"blue": 1, "red": 2}
assert grouped.count().to_dict("index") == {
    "blue": {"points": 1, "fouls": 0},
    "red": {"points": 1, "fouls": 2},
}
print(grouped.count().to_dict("index"))
