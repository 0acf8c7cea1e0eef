# /// script
# dependencies = ["numpy"]
# ///

import numpy as np


def outcome_of(left, right):
    try:
        total = np.ones(left) + np.ones(right)
    except ValueError as error:
        return str(error).strip()
    assert (total == 2).all()
    return total.shape


assert outcome_of((3, 4), (4,)) == outcome_of((3, 4), (1, 4)) == (3, 4)
assert outcome_of((2, 3, 4), (3, 1)) == outcome_of((2, 3, 4), (1, 3, 1)) == (2, 3, 4)
assert outcome_of((3, 4), ()) == (3, 4)
assert outcome_of((3, 4), (3,)) == "operands could not be broadcast together with shapes (3,4) (3,)"
print(outcome_of((3, 4), (4,)), outcome_of((3, 4), (3,)))
