# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]])
amounts = pd.Series([5, 6, 7, 8], index=index)
assert amounts.loc["Oslo"].to_dict() == {1: 5, 2: 6}
assert amounts.loc["Rome"].to_dict() == {1: 7, 2: 8}
assert amounts.loc[("Rome", 2)] == 8
print(amounts.loc["Rome"].to_dict())
