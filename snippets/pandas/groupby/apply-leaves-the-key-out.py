# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue"], "points": [5, 7]})
columns = df.groupby("team").apply(lambda rows: list(rows.columns), include_groups=False)
assert columns.to_dict() == {"blue": ["points"], "red": ["points"]}
print(columns.to_dict())
