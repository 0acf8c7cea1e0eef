# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
sums = df.apply(sum, axis=0)
print(sums.to_dict())
assert sums.tolist() == [11, 22]
