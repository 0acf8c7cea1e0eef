# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"A": [1, 2, 3]}, index=["x", "y", "z"])
as_list = [True, False, False]
as_series = pd.Series([True, False, False], index=["z", "y", "x"])
outcome = "nothing raised"
try:
    df.iloc[as_series]
except ValueError as error:
    outcome = type(error).__name__

assert df.loc[as_list, "A"].tolist() == [1]
assert df.iloc[as_list, 0].tolist() == [1]
assert df.loc[as_series, "A"].tolist() == [3]
assert outcome == "ValueError"
print(df.loc[as_list, "A"].tolist(), df.loc[as_series, "A"].tolist(), outcome)
