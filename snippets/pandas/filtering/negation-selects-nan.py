# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([30, None, 31])
assert (ages.dtype, ages.dropna().tolist()) == ("float64", [30, 31])
assert (ages > 30).tolist() == [False, False, True]
selected = ages[~(ages > 30)]
assert selected.index.tolist() == [0, 1]
print(selected.tolist())
