# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"team": ["red", "blue", "red"], "year": [1, 1, 2]})
names = [[name for name, _ in df.groupby(by)] for by in ("team", ["team"], ["team", "year"])]
assert names == [["blue", "red"], [("blue",), ("red",)], [("blue", 1), ("red", 1), ("red", 2)]]
assert df.groupby(["team"]).size().to_dict() == {"blue": 1, "red": 2}
print(names[1])
