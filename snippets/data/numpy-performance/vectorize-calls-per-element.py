# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

calls = []
double = np.vectorize(lambda value: calls.append(value) or 2 * value)
assert double(np.arange(100)).tolist() == list(range(0, 200, 2))
assert [int(value) for value in calls] == [0, *range(100)]
calls.clear()
np.vectorize(calls.append, otypes=[object])(np.arange(100))
assert len(calls) == 100
