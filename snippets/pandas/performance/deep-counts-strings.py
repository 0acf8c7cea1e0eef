# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import sys

import pandas as pd

words = pd.Series(["x" * 1000, "y" * 1000], dtype="object")
assert words.memory_usage(index=False) == 16
assert words.memory_usage(index=False, deep=True) == 16 + 2 * sys.getsizeof("x" * 1000)
