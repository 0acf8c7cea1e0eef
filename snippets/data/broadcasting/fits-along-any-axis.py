# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

table = np.array([[1, 2, 3], [4, 5, 6]])


def outcome_of(numbers):
    try:
        return (table + np.array(numbers)).tolist()
    except ValueError as error:
        return str(error)


assert outcome_of([10, 20, 30]) == [[11, 22, 33], [14, 25, 36]]
assert outcome_of([[10], [20]]) == [[11, 12, 13], [24, 25, 26]]
print(outcome_of([10, 20]))
assert outcome_of([10, 20]) == [[11, 12, 13], [24, 25, 26]]
