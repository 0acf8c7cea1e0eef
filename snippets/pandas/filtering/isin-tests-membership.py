# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([25, 30, 35, 40])
mask = ages.isin({25, 40})
assert mask.tolist() == [True, False, False, True]
assert ages[~mask].tolist() == [30, 35]
print(ages[mask].tolist())
