# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
scalars = df.apply(lambda row: row["a"] + row["b"], axis=1)
frames = df.apply(lambda row: pd.Series({"low": row["a"], "high": row["b"]}), axis=1)
assert (type(scalars), scalars.tolist()) == (pd.Series, [11, 22])
assert frames.to_dict("list") == {"low": [1, 2], "high": [10, 20]}
print(scalars.tolist(), frames.to_dict("list"))
