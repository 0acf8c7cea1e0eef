# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

calls = []


def scaled(values, factor):
    calls.append((type(values).__name__, factor))
    return values.size * factor


df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1], "fouls": [0, 2, 3]})
sizes = df.groupby("team").agg(scaled, 2)
assert calls in ([("DataFrame", 2)] * 2, [("Series", 2)] * 4)
print(calls, sizes.to_dict("list"))
assert calls == [("DataFrame", 2), ("DataFrame", 2)]
