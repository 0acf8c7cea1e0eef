# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

index = pd.MultiIndex.from_product([["Oslo", "Rome"], [1, 2]], names=["city", "year"])
amounts = pd.Series([5, 6, 7, 8], index=index)
wide = amounts.unstack("year")
assert wide.to_dict("index") == {"Oslo": {1: 5, 2: 6}, "Rome": {1: 7, 2: 8}}
assert wide.stack(future_stack=True).equals(amounts) is True
gap = amounts.iloc[:3].unstack("year").stack(future_stack=True)
assert repr(gap.to_dict()) == "{('Oslo', 1): 5.0, ('Oslo', 2): 6.0, ('Rome', 1): 7.0, ('Rome', 2): nan}"
print(gap)
