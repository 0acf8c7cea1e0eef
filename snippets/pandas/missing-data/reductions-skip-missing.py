# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

prices = pd.Series([10.0, None, 30.0])
nothing = pd.Series([None, None], dtype="float64")
skipped = [prices.sum(), prices.mean(), prices.median(), prices.count()]
kept = [prices.sum(skipna=False), prices.mean(skipna=False), prices.median(skipna=False)]
assert skipped == [40.0, 20.0, 20.0, 2]
assert nothing.sum() == 0.0
assert [repr(float(value)) for value in kept] == ["nan", "nan", "nan"]
print([float(value) for value in skipped], float(nothing.sum()))
