# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([5, 6, 7, 8], index=index)
wide = amounts.unstack("year")
assert wide.to_dict("index") == {"Oslo": {1: 5, 2: 6}, "Rome": {1: 7, 2: 8}}
assert wide.stack(future_stack=True).equals(amounts) is True
print(wide)
