# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=list("abc"))
outcomes = []
for wanted in (3, [0, 3], -4, 2):
    try:
        outcomes.append(letters.iloc[wanted])
    except IndexError as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["IndexError", "IndexError", "IndexError", 12]
assert letters.iloc[1:99].to_dict() == {"b": 11, "c": 12}
print(outcomes, letters.iloc[1:99].tolist())
