# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

numbers = pd.Series([1.0, 2.0, 3.0, 4.0])
means = numbers.rolling(3).mean()
assert numbers.rolling(3, min_periods=1).mean().tolist() == [1.0, 1.5, 2.0, 3.0]
assert means.tolist()[2:] == [2.0, 3.0]
print(means.tolist())
assert means.tolist() == [1.0, 1.5, 2.0, 3.0]
