# /// script
# dependencies = ["numpy"]
# ///

import numpy as np

shapes = [((3, 4), (4,)), ((2, 3, 4), (3, 1)), ((3, 4), ()), ((3, 4), (3,))]
outcomes = []
for left, right in shapes:
    try:
        outcomes.append((np.zeros(left) + np.zeros(right)).shape)
    except ValueError as error:
        outcomes.append(type(error).__name__)
assert outcomes == [(3, 4), (2, 3, 4), (3, 4), "ValueError"]
for (left, right), outcome in zip(shapes, outcomes):
    print(left, right, outcome)
