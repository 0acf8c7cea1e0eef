# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

prices = pd.Series([10.0, None, 30.0])
results = [float(prices.sum()), float(prices.mean())]
assert results == [40.0, 20.0]
print(results)
assert repr(results) == "[nan, nan]"
