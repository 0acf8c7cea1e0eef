# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([25, None, 45], dtype="float64")
assert (ages > 30).tolist() == [False, False, True]
selected = ages[~(ages > 30)]
assert selected.index.tolist() == [0, 1]
print(selected.tolist())
