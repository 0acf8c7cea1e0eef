# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", None, "blue", None], "points": [5, 7, 1, 2]})
dropped = df.groupby("team")["points"].sum()
kept = df.groupby("team", dropna=False)["points"].sum()
assert dropped.to_dict() == {"blue": 1, "red": 5}
assert repr(kept.index.tolist()) == "['blue', 'red', nan]"
assert kept.tolist() == [1, 5, 9]
print(kept)
