# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

keys = pd.Series([f"row {number}" for number in range(1000)])
coded = keys.astype("category")
assert coded.tolist() == keys.tolist()
saved = keys.memory_usage(index=False, deep=True) - coded.memory_usage(index=False, deep=True)
print(saved > 0)
assert saved > 0
