# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

pixels = np.array([1, 2], dtype=np.uint8)


def outcome_of(integer):
    try:
        return (pixels + integer).tolist()
    except OverflowError as error:
        return str(error)


assert outcome_of(253) == [254, 255]
print(outcome_of(300))
assert outcome_of(300) == [301, 302]
