# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red", "green"], "points": [5, 7, 1, 2]})
by_key = df.groupby("team")["points"].sum()
as_found = df.groupby("team", sort=False)["points"].sum()
assert by_key.index.tolist() == ["blue", "green", "red"]
assert as_found.index.tolist() == ["red", "blue", "green"]
print(by_key.index.tolist(), as_found.index.tolist())
