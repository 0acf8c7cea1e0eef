# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

keys = pd.Series([f"row {number}" for number in range(1000)])
coded = keys.astype("category")
assert len(coded.cat.categories) == 1000 and coded.cat.codes.dtype == "int16"
assert coded.memory_usage(index=False, deep=True) >= keys.memory_usage(index=False, deep=True) + 2000
