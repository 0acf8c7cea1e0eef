# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

numbers = pd.Series([1, 2, 3])
assert numbers.loc[numbers > 1].tolist() == [2, 3]
assert numbers.loc[numbers >= 1].tolist() == [1, 2, 3]
try:
    outcome = numbers.iloc[numbers > 1].tolist()
except NotImplementedError as error:
    outcome = str(error)
assert outcome in ([2, 3], "iLocation based boolean indexing on an integer type is not available")
print(outcome)
assert outcome != numbers.loc[numbers > 1].tolist()
