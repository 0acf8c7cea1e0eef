# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": [10, 20]})
sums = df.apply(sum, axis=0)
print(sums.to_dict())
assert sums.to_dict() == {"a": 1 + 2, "b": 10 + 20}
assert sums.tolist() == [1 + 10, 2 + 20]
