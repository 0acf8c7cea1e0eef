# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"A": ["first", "second", "third"]}, index=[2, 0, 1])
by_label = df.loc[2, "A"]
by_position = df.iloc[2, 0]
assert (by_label, by_position) == ("first", "third")
assert df.iloc[-1, 0] == "third"
print(by_label, by_position)
