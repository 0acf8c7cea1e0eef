# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
as_long = df.apply(lambda row: [row["b"], row["a"]], axis=1)
longer = df.apply(lambda row: [row["a"], row["b"], 0], axis=1)
spread = df.apply(lambda row: [row["a"], row["b"], 0], axis=1, result_type="expand")
assert (type(as_long), as_long.tolist()) == (pd.Series, [[10, 1], [20, 2]])
assert (type(longer), longer.tolist()) == (pd.Series, [[1, 10, 0], [2, 20, 0]])
assert spread.to_dict("list") == {0: [1, 2], 1: [10, 20], 2: [0, 0]}
print(longer.tolist(), spread.to_dict("list"))
