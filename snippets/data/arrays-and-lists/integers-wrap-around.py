# /// script
# dependencies = ["numpy"]
# ///
import warnings

import numpy as np

largest = 2**63 - 1
array = np.array([largest, 1], np.int64)


def doubled(operand):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return operand + operand
        except RuntimeWarning as warning:
            return str(warning)


assert doubled(array).dtype == np.int64
assert doubled(array).tolist() == [-2, 2]
# A single number warns.
assert doubled(array[0]).startswith("overflow encountered in ")
print(doubled(array), doubled(array[0]))
