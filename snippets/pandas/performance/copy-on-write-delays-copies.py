# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2]})
renamed = df.rename(columns={"a": "b"})
shared = [np.shares_memory(df["a"].to_numpy(), renamed["b"].to_numpy())]
df.loc[0, "a"] = 9
shared.append(np.shares_memory(df["a"].to_numpy(), renamed["b"].to_numpy()))
assert (df["a"].tolist(), renamed["b"].tolist()) == ([9, 2], [1, 2])
assert shared == [int(pd.__version__.partition(".")[0]) >= 3, False]
print(shared, df["a"].tolist(), renamed["b"].tolist())
