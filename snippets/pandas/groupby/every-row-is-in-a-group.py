# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"team": ["red", None, "blue"], "points": [5, 7, 1]})
in_groups = int(df.groupby("team")["points"].sum().sum())
in_frame = int(df["points"].sum())
print(in_groups, in_frame)
assert in_groups == in_frame
