# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

places = slice(("a", 2), ("c", 1))
amounts = pd.Series([1, 2, 3, 4], index=pd.MultiIndex.from_tuples([("b", 1), ("a", 2), ("c", 1), ("a", 1)]))
try:
    outcome = amounts.loc[places].to_dict()
except pd.errors.UnsortedIndexError as error:
    outcome = type(error).__name__
assert outcome == "UnsortedIndexError"
assert amounts.sort_index().to_dict() == {("a", 1): 4, ("a", 2): 2, ("b", 1): 1, ("c", 1): 3}
assert amounts.sort_index().loc[places].to_dict() == {("a", 2): 2, ("b", 1): 1, ("c", 1): 3}
print(outcome, amounts.sort_index().loc[places].to_dict())
