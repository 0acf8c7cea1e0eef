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
assert renamed["b"].tolist() == [1, 2]
shared = np.shares_memory(df["a"].to_numpy(), renamed["b"].to_numpy())
print(shared)
assert not shared
