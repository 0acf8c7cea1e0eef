# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

amounts = pd.Series([1, 2, 3], index=pd.MultiIndex.from_tuples([("b", 1), ("a", 2), ("a", 1)]))
outcome = "nothing raised"
try:
    outcome = amounts.loc[("b", 1):("a", 2)].tolist()
except KeyError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == [1, 2]
