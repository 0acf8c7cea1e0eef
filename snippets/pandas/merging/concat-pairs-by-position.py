# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

names = pd.Series(["Ann", "Bob"], index=[1, 2], name="name")
ages = pd.Series([31, 47], index=[2, 3], name="age")
side_by_side = pd.concat([names, ages], axis=1)
print(side_by_side["age"])
assert side_by_side.values.tolist() == [["Ann", 31], ["Bob", 47]]
