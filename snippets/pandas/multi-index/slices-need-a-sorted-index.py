# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

index = pd.MultiIndex.from_tuples([("b", 1), ("a", 2), ("c", 1), ("a", 1)])
amounts = pd.Series([1, 2, 3, 4], index=index)
outcome = "nothing raised"
try:
    amounts.loc[("a", 2):("c", 1)]
except pd.errors.UnsortedIndexError as error:
    outcome = type(error).__name__

assert outcome == "UnsortedIndexError"
selected = amounts.sort_index().loc[("a", 2):("c", 1)]
assert selected.to_dict() == {("a", 2): 2, ("b", 1): 1, ("c", 1): 3}
print(outcome, selected.to_dict())
