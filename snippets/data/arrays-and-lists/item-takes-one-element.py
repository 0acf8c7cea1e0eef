# /// script
# dependencies = ["numpy"]
# ///

import numpy as np


def outcome_of(numbers):
    try:
        return np.array(numbers).item()
    except ValueError as error:
        return str(error)


assert outcome_of(1.5) == outcome_of([1.5]) == outcome_of([[1.5]]) == 1.5
assert type(outcome_of([[1.5]])) is float
assert outcome_of([1.5, 2.5]) == "can only convert an array of size 1 to a Python scalar"
print(outcome_of([[1.5]]), outcome_of([1.5, 2.5]))
