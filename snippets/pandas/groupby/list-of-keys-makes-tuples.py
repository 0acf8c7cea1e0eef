# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "year": [1, 1, 2]})
single = [key for key, _ in df.groupby("team")]
listed = [key for key, _ in df.groupby(["team"])]
several = [(team, int(year)) for (team, year), _ in df.groupby(["team", "year"])]
assert single == ["blue", "red"]
assert listed == [("blue",), ("red",)]
assert several == [("blue", 1), ("red", 1), ("red", 2)]
print(listed, several)
