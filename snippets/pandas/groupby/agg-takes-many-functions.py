# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

calls = []


def spread(points):
    calls.append(points.tolist())
    return points.max() - points.min()


df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1]})
grouped = df.groupby("team")
named = grouped.agg(total=("points", "sum"), best=("points", "max"))
listed = grouped["points"].agg(["min", "max"])
own = grouped["points"].agg(spread)
assert named.to_dict("list") == {"total": [7, 6], "best": [7, 5]}
assert listed.to_dict("list") == {"min": [7, 1], "max": [7, 5]}
assert own.to_dict() == {"blue": 0, "red": 4}
assert calls == [[7], [5, 1]]
print(named)
