# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

names = pd.Series(["Ann", "Bob"], index=[1, 2], name="name")
ages = pd.Series([31, 47], index=[2, 3], name="age")
side_by_side = pd.concat([names, ages], axis=1)
assert side_by_side["age"].dropna().to_dict() == {2: 31, 3: 47}
assert side_by_side["name"].dropna().to_dict() == {1: "Ann", 2: "Bob"}
print(side_by_side.index.tolist())
assert side_by_side.index.tolist() == [1, 2]
