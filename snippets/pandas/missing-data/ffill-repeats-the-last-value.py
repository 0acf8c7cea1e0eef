# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

readings = pd.Series([1.0, None, None, 9.0])
assert readings.ffill().tolist() == [1.0, 1.0, 1.0, 9.0]
assert readings.bfill().tolist() == [1.0, 9.0, 9.0, 9.0]
print(readings.ffill().tolist(), readings.bfill().tolist())
