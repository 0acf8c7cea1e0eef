# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([1, 2, 4, 8], index=index)
assert amounts.groupby(level="year").sum().to_dict() == {1: 5, 2: 10}
assert amounts.groupby(level="city").sum().to_dict() == {"Oslo": 3, "Rome": 12}
print(amounts.groupby(level="year").sum().to_dict())
