# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]})
outcome = "nothing raised"
try:
    outcome = df.iloc[df["A"] > 1]["A"].tolist()
except NotImplementedError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == "NotImplementedError"
