# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

points = pd.Series([5, None, 7], index=["red", "red", "blue"])
assert points.groupby(level=0).sum().to_dict() == {"blue": 7, "red": 5}
assert points.groupby(level=0).size().to_dict() == {"blue": 1, "red": 2}
counts = points.groupby(level=0).count().to_dict()
print(counts)
assert counts == {"blue": 1, "red": 2}
