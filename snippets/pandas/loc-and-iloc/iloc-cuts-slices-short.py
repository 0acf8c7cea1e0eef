# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=list("abc"))
outcomes = []
for wanted in (2, 3, [0, 3], -3, -4, slice(1, 4)):
    try:
        outcomes.append(repr(letters.iloc[wanted].tolist()))
    except IndexError:
        outcomes.append("IndexError")
assert outcomes == ["12", "IndexError", "IndexError", "10", "IndexError", "[11, 12]"]
assert letters.loc[["a"]].tolist() == [10]
print(outcomes)
