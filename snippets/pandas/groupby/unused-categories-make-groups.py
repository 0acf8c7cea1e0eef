# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# The deprecation of pandas 2.
warnings.simplefilter("ignore", FutureWarning)
sizes = pd.Categorical(["s", "m", "s"], categories=["s", "m", "l"])
df = pd.DataFrame({"size": sizes, "sold": [1, 2, 4]})
sold = df.groupby("size")["sold"].sum().to_dict()
print(sold)
assert sold == {"s": 5, "m": 2, "l": 0}
