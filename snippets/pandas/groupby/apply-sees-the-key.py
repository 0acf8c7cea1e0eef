# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
df = pd.DataFrame({"team": ["red", "blue"], "points": [5, 7]})
columns = df.groupby("team").apply(lambda rows: list(rows.columns)).tolist()
print(columns)
assert columns == [["team", "points"], ["team", "points"]]
