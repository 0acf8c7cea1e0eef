# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

dtype = pd.to_datetime(["2024-05-01"]).dtype
print(dtype)
assert dtype == "datetime64[ns]"
