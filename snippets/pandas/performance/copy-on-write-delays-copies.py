# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"a": [1, 2]})
renamed = df.rename(columns={"a": "b"})
df.loc[0, "a"] = 9
assert (df["a"].tolist(), renamed["b"].tolist()) == ([9, 2], [1, 2])
