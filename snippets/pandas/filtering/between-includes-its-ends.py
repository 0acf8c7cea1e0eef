# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([29, 30, 31, 40, 41])
assert ages[ages.between(30, 40)].tolist() == [30, 31, 40]
assert ages[~ages.between(30, 40, inclusive="neither")].tolist() == [29, 30, 40, 41]
print(ages[ages.between(30, 40)].tolist())
