# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

array = np.array([1, 2, 3])


def outcome_of(value):
    try:
        array[0] = value
        return array.tolist()
    except ValueError as error:
        return str(error)


assert [type(value) for value in [1, "two", 3.0]] == [int, str, float]
assert array[0].dtype == array[1].dtype == array[2].dtype == array.dtype
assert outcome_of(7) == [7, 2, 3]
assert outcome_of("two") == "invalid literal for int() with base 10: 'two'"
print(array.dtype.kind, outcome_of("two"))
