# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
import pandas as pd

numbers = pd.Series([10, 11, 12, 13])
letters = pd.Series([10, 11, 12, 13], index=list("abcd"))
assert numbers.loc[0:2].tolist() == [10, 11, 12]
assert letters.loc["b":"d"].tolist() == [11, 12, 13]
assert letters.loc[:"b"].tolist() == [10, 11]
assert numbers.iloc[0:2].tolist() == [10, 11]
print(numbers.loc[0:2].tolist(), numbers.iloc[0:2].tolist())
