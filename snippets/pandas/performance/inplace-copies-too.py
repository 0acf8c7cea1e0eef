# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import tracemalloc

import numpy as np
import pandas as pd

peaks = []
for inplace in (True, False):
    df = pd.DataFrame({"a": np.arange(50_000.0)[::-1]})
    tracemalloc.start()
    result = df.sort_values("a", inplace=inplace)
    peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    assert (result is None, df["a"].iloc[0]) == (inplace, 0.0 if inplace else 49_999.0)
assert min(peaks) >= 2 * 8 * 50_000
