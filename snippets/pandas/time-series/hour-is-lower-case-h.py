# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

steps = {}
for freq in ("h", "min", "s"):
    first, second = pd.date_range("2024-05-01", periods=2, freq=freq)
    steps[freq] = (second - first).total_seconds()
assert steps == {"h": 3600, "min": 60, "s": 1}
print(steps)
