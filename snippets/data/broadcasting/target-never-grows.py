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
print(outcomes, row)
