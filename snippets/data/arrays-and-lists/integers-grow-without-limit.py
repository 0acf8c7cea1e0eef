# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

largest = 2**63 - 1
array = np.array([largest], dtype=np.int64)
total = (array + array).tolist()
print(total)
assert total == [largest + largest]
