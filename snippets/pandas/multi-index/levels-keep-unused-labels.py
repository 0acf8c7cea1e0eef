# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([5, 6, 7, 8], index=index)
roman = amounts[amounts > 6].index
assert roman.levels[0].tolist() == ["Oslo", "Rome"]
assert roman.remove_unused_levels().levels[0].tolist() == ["Rome"]
print(roman.levels[0].tolist(), roman.remove_unused_levels().levels[0].tolist())
