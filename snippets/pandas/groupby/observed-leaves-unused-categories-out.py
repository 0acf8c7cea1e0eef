# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

sizes = pd.Categorical(["s", "m", "s"], categories=["s", "m", "l"])
df = pd.DataFrame({"size": sizes, "sold": [1, 2, 4]})
observed = df.groupby("size", observed=True)["sold"].sum()
every = df.groupby("size", observed=False)["sold"].sum()
assert observed.to_dict() == {"s": 5, "m": 2}
assert every.to_dict() == {"s": 5, "m": 2, "l": 0}
print(observed.to_dict(), every.to_dict())
