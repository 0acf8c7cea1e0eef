# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"a": [1.0, None, 3.0], "b": [None, 5.0, 6.0]})
df["a"] = df["a"].fillna(0)
assert repr(df.to_dict("list")) == "{'a': [1.0, 0.0, 3.0], 'b': [nan, 5.0, 6.0]}"
print(df.to_dict("list"))
