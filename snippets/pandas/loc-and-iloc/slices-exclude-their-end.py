# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

numbers = pd.Series([10, 11, 12, 13])
assert numbers.tolist() == [10, 11, 12, 13]
assert numbers.iloc[0:2].tolist() == [10, 11]
print(numbers.loc[0:2].tolist())
assert numbers.loc[0:2].tolist() == [10, 11]
