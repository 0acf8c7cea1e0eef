# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

numbers = pd.Series([1, 2, 3])
assert numbers.loc[[True, False, True]].tolist() == [1, 3]
assert numbers.loc[[False, True, False]].tolist() == [2]
try:
    outcome = numbers.iloc[[True, False, True]].tolist()
except (ValueError, IndexError):
    outcome = "refused"
assert outcome == [1, 3]
print(outcome)
assert outcome == "refused"
