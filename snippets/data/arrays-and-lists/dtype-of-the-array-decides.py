# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

pixels = np.array([1, 250], dtype=np.uint8)


def outcome_of(integer):
    try:
        total = pixels + integer
    except OverflowError as error:
        return str(error)
    return total.dtype.name, total.tolist()


assert outcome_of(10) == ("uint8", [11, 4])
assert outcome_of(300) == "Python integer 300 out of bounds for uint8"
print(outcome_of(10), outcome_of(300))
