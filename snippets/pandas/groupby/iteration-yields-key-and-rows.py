# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "points": [5, 7, 1]})
groups = [(key, rows["points"].tolist()) for key, rows in df.groupby("team")]
assert groups == [("blue", [7]), ("red", [5, 1])]
print(groups)
