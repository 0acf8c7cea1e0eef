# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

row = np.array([1.0, 2.0, 3.0])
expanded = np.broadcast_to(row, (1000, 3))
assert expanded.strides == (0, 8)
assert expanded[0].tolist() == [1.0, 2.0, 3.0]
assert np.shares_memory(row, expanded) is True
assert expanded.flags.writeable is False

row[0] = 9.0
assert expanded[999].tolist() == [9.0, 2.0, 3.0]
print(expanded.shape, expanded.strides)
