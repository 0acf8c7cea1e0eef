# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

amounts = pd.Series([5, 6], index=pd.MultiIndex.from_tuples([("Oslo", 1), ("Rome", 2)]))
assert amounts[amounts >= 5].index.equals(amounts.index) is True
roman = amounts[amounts > 5].index
assert roman.tolist() == [("Rome", 2)]
assert [level.tolist() for level in roman.levels] == [["Oslo", "Rome"], [1, 2]]
assert [level.tolist() for level in roman.remove_unused_levels().levels] == [["Rome"], [2]]
print(roman.levels[0].tolist(), roman.remove_unused_levels().levels[0].tolist())
