# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame(
    {
        "a": [1, 2, None, None],
        "b": [1, None, None, 4],
        "c": [1, 2, None, None],
        "d": ["whole", "one missing", None, "two missing"],
    }
)
whole, first = {"a": 1, "b": 1, "c": 1, "d": "whole"}, df.dropna()
assert first.to_dict("index") == {0: whole}
assert df.dropna(how="all").equals(df.drop(index=2))
assert df.dropna(thresh=3).equals(df.drop(index=[2, 3]))
assert df.count(axis="columns").tolist() == [4, 3, 0, 2]
print(df.dropna(thresh=3)["d"].tolist())
