# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([30.0, None, 31.0])
assert (ages > 30).tolist() == [False, False, True]
selected = ages[~(ages > 30)]
assert repr(selected.tolist()) == "[30.0, nan]"
print(selected.tolist())
