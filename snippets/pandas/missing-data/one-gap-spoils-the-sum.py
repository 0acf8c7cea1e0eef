# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

prices = pd.Series([10.0, None, 30.0])
assert (prices.count(), prices.sum(), prices.mean()) == (2, 40.0, 20.0)
print(prices.sum(), prices.mean())
assert repr([float(prices.sum()), float(prices.mean())]) == "[nan, nan]"
