# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"A": [1, 2]})
outcome = "nothing raised"
try:
    df.iloc[2, 0] = 3
except IndexError as error:
    outcome = type(error).__name__
assert outcome == "IndexError"

df.loc[9, "A"] = 3
assert df.index.tolist() == [0, 1, 9]
assert df["A"].tolist() == [1, 2, 3]
print(outcome, df.index.tolist())
