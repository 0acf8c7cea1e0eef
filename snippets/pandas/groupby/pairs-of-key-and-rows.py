# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "year": [1, 1, 2], "points": [5, 7, 1]})
groups = {key: rows["points"].tolist() for key, rows in df.groupby("team")}
assert list(groups.items()) == [("blue", [7]), ("red", [5, 1])]
assert [key for key, _ in df.groupby(["team", "year"])] == [("blue", 1), ("red", 1), ("red", 2)]
print(groups)
