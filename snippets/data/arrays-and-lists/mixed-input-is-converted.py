# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

numbers = np.array([1, 2.5])
texts = np.array([1, "two"])
assert (numbers.dtype, numbers.tolist()) == (np.float64, [1.0, 2.5])
assert (texts.dtype.kind, texts.tolist()) == ("U", ["1", "two"])
print(numbers.tolist(), texts.tolist())
