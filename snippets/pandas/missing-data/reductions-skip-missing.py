# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

prices = pd.Series([10.0, None, 30.0, 50.0])
skipped = [prices.sum(), prices.mean(), prices.median(), prices.count()]
kept = [prices.sum(skipna=False), prices.mean(skipna=False), prices.median(skipna=False)]
assert skipped == [90.0, 30.0, 30.0, 3]
assert [repr(float(value)) for value in kept] == ["nan", "nan", "nan"]
print([float(value) for value in skipped])
