# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

calls = []


def spread(values):
    calls.append((values.name, values.tolist()))
    return values.max() - values.min()


df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1], "fouls": [0, 2, 3]})
spreads = df.groupby("team").agg(spread)
assert sorted(calls) == [("fouls", [0, 3]), ("fouls", [2]), ("points", [5, 1]), ("points", [7])]
assert spreads.to_dict("index") == {"blue": {"points": 0, "fouls": 0}, "red": {"points": 4, "fouls": 3}}
print(sorted(calls))
