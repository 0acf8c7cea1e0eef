# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

words = pd.Series(["x" * 1000, "y" * 1000], dtype="object")
assert [len(word) for word in words] == [1000, 1000]
assert words.memory_usage(index=False) == 16
print(words.memory_usage(index=False))
assert words.memory_usage(index=False) > 2000
