# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

seen = []


def look(series):
    seen.append((series.name, series.tolist()))


df = pd.DataFrame({"a": [1, 2, 3], "b": [10, 20, 30]})
df.apply(look)
assert seen == [("a", [1, 2, 3]), ("b", [10, 20, 30])]

seen.clear()
df.apply(look, axis=1)
assert seen == [(0, [1, 10]), (1, [2, 20]), (2, [3, 30])]
print(seen)
