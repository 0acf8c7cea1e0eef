# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", None, "blue"], "points": [5, 7, 1]})
in_groups = df.groupby("team")["points"].sum().to_dict()
in_frame = df["points"].tolist()
assert (in_groups, in_frame) == ({"blue": 1, "red": 5}, [5, 7, 1])
print(in_groups, in_frame)
assert sum(in_groups.values()) == sum(in_frame)
