# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue"], "points": [5, 7]})
seen = df.groupby("team").apply(lambda rows: rows.to_dict("list"), include_groups=False)
assert seen.to_dict() == {"blue": {"points": [7]}, "red": {"points": [5]}}
print(seen.to_dict())
