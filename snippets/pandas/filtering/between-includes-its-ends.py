# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([29, 30, 31, 40, 41])
assert ages.between(30, 40).tolist() == [False, True, True, True, False]
assert ages.between(30, 40, inclusive="neither").tolist() == [False, False, True, False, False]
print(ages[ages.between(30, 40)].tolist())
