# /// script
# dependencies = ["numpy"]
# ///
import warnings

import numpy as np

largest = 2**63 - 1
array = np.array([largest, 1], dtype=np.int64)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    total = array + array
assert total.dtype == np.int64
assert total.tolist() == [-2, 2]
assert caught == []
print(total)
