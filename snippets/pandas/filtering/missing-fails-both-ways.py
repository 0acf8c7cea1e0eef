# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

ages = pd.Series([25, None, 45])
above, below = ages[ages > 30], ages[ages <= 30]
assert (above.index.tolist(), below.index.tolist()) == ([2], [0])
assert ages[~(ages > 30)].index.tolist() == [0, 1]
print(above.index.tolist(), below.index.tolist())
