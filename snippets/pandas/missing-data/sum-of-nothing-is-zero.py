# /// script
# dependencies = ["pandas"]
# ///

import math
import warnings

import pandas as pd

# NumPy warns of the median of nothing.
warnings.simplefilter("ignore", RuntimeWarning)
nothing = pd.Series([math.nan])
results = [float(nothing.sum()), float(nothing.mean()), float(nothing.median())]
assert repr(results) == "[0.0, nan, nan]"
print(results)
