# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

amounts = pd.Series([5, 6], index=pd.MultiIndex.from_tuples([("Oslo", 1), ("Rome", 2)]))
roman = amounts[amounts > 5]
assert roman.to_dict() == {("Rome", 2): 6}
assert amounts[amounts >= 5].to_dict() == {("Oslo", 1): 5, ("Rome", 2): 6}
print(roman.index.levels[0].tolist())
assert roman.index.levels[0].tolist() == ["Rome"]
