# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "green", "red"], "points": [5, 7, 2, 1]})
kept = df.groupby("team").filter(lambda rows: rows["points"].sum() >= 6)
assert kept.index.tolist() == [0, 1, 3]
assert kept["team"].tolist() == ["red", "blue", "red"]
print(kept)
