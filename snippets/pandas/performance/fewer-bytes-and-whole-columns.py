# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

calls = []
ages = pd.Series([20, 30, 40] * 1000)
small = pd.to_numeric(ages, downcast="integer")
assert (ages.dtype, small.dtype) == ("int64", "int8")
assert (ages.memory_usage(index=False), small.memory_usage(index=False)) == (24_000, 3000)
by_calls = ages.map(lambda age: calls.append(age) or age + 1)
assert (ages + 1).tolist() == by_calls.tolist() == (small + 1).tolist()
assert len(calls) == 3000
print(ages.memory_usage(index=False), "bytes,", small.memory_usage(index=False), "bytes,", len(calls), "calls")
