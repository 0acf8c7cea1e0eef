# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

nested = [1]
array = np.array([nested, "text", 2**100], dtype=object)
assert array[0] is nested
assert (array + array).tolist() == [[1, 1], "texttext", 2**101]
print(array + array)
