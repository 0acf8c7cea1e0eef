# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sys

import pandas as pd

long, other = "x" * 1000, "y" * 1000
words = pd.Series([long, other], dtype="object")
assert words.memory_usage(index=False) == 16
assert words.memory_usage(index=False, deep=True) == 16 + 2 * sys.getsizeof(long)
# One string that ten rows share is counted ten times, and what a list contains is not counted.
shared, listed = pd.Series([long] * 10, dtype="object"), pd.Series([[long]], dtype="object")
assert shared.memory_usage(index=False, deep=True) == 10 * (8 + sys.getsizeof(long))
assert listed.memory_usage(index=False, deep=True) == 8 + sys.getsizeof([long])
print(words.memory_usage(index=False))
