# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

arguments = []


def rescale(x):
    arguments.append(x)
    return x * 2 + 1


numbers = pd.Series([1, 10, 100])
by_apply = rescale(numbers), numbers.apply(rescale)
assert arguments[0] is numbers
assert arguments[1:] == [1, 10, 100]
assert [result.tolist() for result in by_apply] == [[3, 21, 201], [3, 21, 201]]

# The limit: Python's integers grow, those of a Series wrap around.
small = numbers.astype("int8")
assert [rescale(small).tolist(), small.apply(rescale).tolist()] == [[3, 21, 201 - 256], [3, 21, 201]]
# The other limit: `apply` passes Python's floats, which have 64 bits, also of a `float32` Series.
halves = pd.Series([0.1, 0.2])
assert rescale(halves).equals(halves.apply(rescale)) is True
narrow = halves.astype("float32")
assert (rescale(narrow).dtype, narrow.apply(rescale).dtype) == ("float32", "float64")
print(rescale(numbers).tolist(), rescale(small).tolist())
