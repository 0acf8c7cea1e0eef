# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])
per_row = np.array([10, 20])


def outcome_of(other):
    try:
        return (table + other).tolist()
    except ValueError as error:
        return str(error)


assert outcome_of(per_row).startswith("operands could not be broadcast together with shapes (2,3) (2,)")
assert per_row[:, None].shape == (2, 1)
assert outcome_of(per_row[:, None]) == [[11, 12, 13], [24, 25, 26]]
print(outcome_of(per_row[:, None]))
