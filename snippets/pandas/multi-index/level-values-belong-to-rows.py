# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([5, 6, 7, 8], index=index)
assert amounts.index.get_level_values("city").tolist() == ["Oslo", "Oslo", "Rome", "Rome"]
roman = amounts[amounts > 6].index
assert roman.get_level_values("city").tolist() == ["Rome", "Rome"]
print(roman.get_level_values("city").tolist())
