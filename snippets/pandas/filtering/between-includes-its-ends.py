# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([25, 30, 35, 40, 45])
assert ages[ages.between(30, 40)].tolist() == [30, 35, 40]
assert ages[ages.between(30, 40, inclusive="neither")].tolist() == [35]
print(ages[ages.between(30, 40)].tolist())
