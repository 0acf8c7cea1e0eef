# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", None, "blue"], "points": [5, 7, 1]})
totals = df.groupby("team")["points"].sum()
print(totals)
assert totals.sum() == df["points"].sum()
