# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

digits = {
    6: ["###", "#..", "###", "#.#", "###"],
    9: ["###", "#.#", "###", "..#", "###"],
}
rotated = np.rot90([list(row) for row in digits[6]], 2)
rows = ["".join(row) for row in rotated]
assert digits[6] == ["###", "#..", "###", "#.#", "###"]
shown = [digit for digit in digits if digits[digit] == rows]
assert shown == [9]
print(shown)
assert shown == [6]
