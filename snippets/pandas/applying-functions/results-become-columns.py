# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
scalars = df.apply(lambda row: row["a"] + row["b"], axis=1)
frames = df.apply(lambda row: pd.Series({"low": row["a"], "high": row["b"]}), axis=1)
lists = df.apply(lambda row: [row["a"], row["b"], 0], axis=1)
spread = df.apply(lambda row: [row["a"], row["b"], 0], axis=1, result_type="expand")
assert (type(scalars), scalars.tolist()) == (pd.Series, [11, 22])
assert frames.to_dict("list") == {"low": [1, 2], "high": [10, 20]}
assert (type(lists), lists.tolist()) == (pd.Series, [[1, 10, 0], [2, 20, 0]])
assert spread.to_dict("list") == {0: [1, 2], 1: [10, 20], 2: [0, 0]}
print(frames)
