# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red", None], "points": [5, 7, 1, 2]}, index=list("xyzw"))
means = df.groupby("team")["points"].transform("mean")
assert means.index.tolist() == df.index.tolist() == list("xyzw")
assert repr(means.tolist()) == "[3.0, 7.0, 3.0, nan]"
assert (df["points"] - means).tolist()[:3] == [2, 0, -2]
print(means)
