# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

means = pd.Series([1.0, 2.0, 3.0, 4.0]).rolling(3).mean()
print(means.tolist())
assert means.tolist() == [1.0, 1.5, 2.0, 3.0]
