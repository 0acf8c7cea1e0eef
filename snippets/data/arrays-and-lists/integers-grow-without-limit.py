# /// script
# dependencies = ["numpy"]
# ///
import numpy as np


def doubled(number):
    array = np.array([number], np.int64)
    return (array + array).tolist()


assert doubled(2**62 - 1) == [2**63 - 2]
print(doubled(2**63 - 1))
assert doubled(2**63 - 1) == [2**64 - 2]
