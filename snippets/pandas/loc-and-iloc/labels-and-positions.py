# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
import pandas as pd

df = pd.DataFrame({"A": ["first", "second", "third"]}, index=[2, 0, 1])
by_label = df.loc[2, "A"]
by_position = df.iloc[2, 0]
assert (by_label, by_position) == ("first", "third")
assert (df.loc[0, "A"], df.iloc[0, 0], df.iloc[-1, 0]) == ("second", "first", "third")
print(by_label, by_position)
