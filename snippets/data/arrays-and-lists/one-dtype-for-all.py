# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

numbers = np.array([1, 2.5])
texts = np.array([1, "two"])
integers = np.array([1, 2, 3])
integers[0] = 9.99
assert (numbers.dtype, numbers.tolist()) == (np.float64, [1.0, 2.5])
assert (texts.dtype.kind, texts.tolist()) == ("U", ["1", "two"])
assert integers.tolist() == [9, 2, 3]
print(numbers.tolist(), texts.tolist(), integers.tolist())
