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
pixels = {digit: np.array([list(row) for row in rows]) for digit, rows in digits.items()}
rotated = np.rot90(pixels[6], 2)
shown = [digit for digit, image in pixels.items() if (image == rotated).all()]
assert np.array_equal(np.rot90(rotated, 2), pixels[6])
assert shown == [9]
print(shown)
assert shown == [6]
