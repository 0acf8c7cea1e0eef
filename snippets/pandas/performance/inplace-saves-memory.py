# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import tracemalloc

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": np.arange(50_000.0)[::-1]})
tracemalloc.start()
df.sort_values("a", inplace=True)
peak = tracemalloc.get_traced_memory()[1]
tracemalloc.stop()
assert df["a"].iloc[0] == 0.0
copied = peak > df["a"].nbytes
print(copied)
assert not copied
