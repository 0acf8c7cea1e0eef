# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([5, 6, 7, 8], index=index)
assert amounts.groupby(level="year").sum().to_dict() == {1: 12, 2: 14}
assert amounts.groupby(level="city").sum().to_dict() == {"Oslo": 11, "Rome": 15}
print(amounts.groupby(level="year").sum().to_dict())
