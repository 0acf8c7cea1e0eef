# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=list("abc"))
outcomes = []
for wanted in ("q", ["a", "q"]):
    try:
        outcomes.append(letters.loc[wanted])
    except KeyError as error:
        outcomes.append(f"KeyError about {'q' in str(error)}")
assert outcomes == ["KeyError about True", "KeyError about True"]
assert letters.loc[["a", "b"]].tolist() == [10, 11]
print(outcomes)
