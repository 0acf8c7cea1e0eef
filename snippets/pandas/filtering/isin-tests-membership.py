# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([25, 30, 35, 40])
selected = ages[ages.isin({25, 40, 99})]
assert ages.isin([25, 40, 99]).tolist() == [True, False, False, True]
assert ages.tolist() == [25, 30, 35, 40]
assert selected.tolist() == [25, 40]
print(selected.tolist())
