# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", "red", "blue"], "points": [5, None, 7]})
counts = df.groupby("team")["points"].count()
print(counts)
assert counts.to_dict() == {"blue": 1, "red": 2}
