# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
sizes = pd.Series(pd.Categorical(["s", "m", "s"], categories=["s", "m", "l"]))
assert sizes.value_counts().to_dict() == {"s": 2, "m": 1, "l": 0}
sold = pd.Series([1, 2, 4]).groupby(sizes).sum().to_dict()
assert (sold["s"], sold["m"]) == (1 + 4, 2)
print(sold)
assert sold == {"s": 5, "m": 2, "l": 0}
