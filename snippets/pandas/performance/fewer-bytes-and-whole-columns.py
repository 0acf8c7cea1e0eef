# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

ages = pd.Series([20, 30, 40] * 1000)
small = pd.to_numeric(ages, downcast="integer")
assert (ages.dtype, small.dtype) == ("int64", "int8")
assert (ages.memory_usage(index=False), small.memory_usage(index=False)) == (24_000, 3000)
assert (ages + 1).tolist() == ages.map(lambda age: age + 1).tolist() == (small + 1).tolist()
