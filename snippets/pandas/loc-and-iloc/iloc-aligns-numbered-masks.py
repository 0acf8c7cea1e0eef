# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

numbers = pd.Series([1, 2, 3])
mask = pd.Series([True, False, False], index=[2, 1, 0])
assert numbers.loc[mask].tolist() == [3]
assert numbers.loc[~mask].tolist() == [1, 2]
assert numbers.iloc[mask.to_numpy()].tolist() == [1]
try:
    outcome = numbers.iloc[mask].tolist()
except NotImplementedError as error:
    outcome = type(error).__name__
assert outcome in ([3], "NotImplementedError")
print(outcome)
assert outcome == numbers.loc[mask].tolist()
