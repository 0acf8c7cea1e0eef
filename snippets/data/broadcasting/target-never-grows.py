# /// script
# dependencies = ["numpy"]
# ///
import numpy as np

table, row = np.zeros((2, 3)), np.array([1.0, 2.0, 3.0])
table += row
assert table.tolist() == [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]]
table[:] = 7.0
assert table.tolist() == [[7.0, 7.0, 7.0], [7.0, 7.0, 7.0]]

outcomes = []
try:
    row += table
except ValueError as error:
    outcomes.append(type(error).__name__)
try:
    row[:] = table
except ValueError as error:
    outcomes.append(type(error).__name__)
assert outcomes == ["ValueError", "ValueError"]
assert row.tolist() == [1.0, 2.0, 3.0]
# Axes of length 1 in front: assignment drops them, and the operator does not.
row[:] = np.full((1, 3), 5.0)
assert row.tolist() == [5.0, 5.0, 5.0]
try:
    row += np.ones((1, 3))
except ValueError as error:
    outcomes.append(str(error).partition(" with")[0])
assert row.tolist() == [5.0, 5.0, 5.0]
assert outcomes[2] == "non-broadcastable output operand"
print(outcomes, row)
