# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

calls = []
double = np.vectorize(lambda value: calls.append(value) or 2 * value, otypes=[int])
assert double(np.arange(100)).tolist() == list(range(0, 200, 2))
assert len(calls) == 100
print(len(calls))
assert len(calls) < 100
