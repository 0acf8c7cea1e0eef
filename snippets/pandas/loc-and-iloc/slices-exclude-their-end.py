# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

numbers = pd.Series([10, 11, 12, 13])
assert numbers.tolist()[0:2] == [10, 11]
assert numbers.tolist()[2:] == [12, 13]
print(numbers.loc[0:2].tolist())
assert numbers.loc[0:2].tolist() == numbers.tolist()[0:2]
