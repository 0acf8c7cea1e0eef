# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
mask = df["A"] > 1
assert (df["A"].tolist(), mask.tolist()) == ([1, 2, 3], [False, True, True])
try:
    outcome = df.iloc[mask]["A"].tolist()
except NotImplementedError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == "NotImplementedError"
