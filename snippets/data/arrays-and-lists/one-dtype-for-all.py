# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

values = [1, "two", 3.0]
array = np.array([1, 2, 3])
outcome = "nothing raised"
try:
    array[0] = "two"
except ValueError as error:
    outcome = str(error)
assert [type(value) for value in values] == [int, str, float]
assert {element.dtype for element in array} == {array.dtype}
assert outcome == "invalid literal for int() with base 10: 'two'"
print(array.dtype.kind, outcome)
