# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

row = np.array([1.0, 2.0, 3.0])
expanded = np.broadcast_to(row, (1000, 3))
print(expanded.shape, expanded.strides)
assert np.shares_memory(row, expanded) is False
