# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "b": [None, 5.0, 6.0]})
df["a"] = df["a"].fillna(0)
assert df["a"].tolist() == [1.0, 0.0, 3.0]
assert repr(df["b"].tolist()) == "[nan, 5.0, 6.0]"
print(df["a"].tolist(), df["b"].tolist())
