# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([5, 6, 7, 8], index=index)
assert amounts.xs(1, level="year").to_dict() == {"Oslo": 5, "Rome": 7}
assert amounts.xs(2, level="year").to_dict() == {"Oslo": 6, "Rome": 8}
assert amounts.xs("Oslo", level="city").to_dict() == {1: 5, 2: 6}
print(amounts.xs(2, level="year").to_dict())
