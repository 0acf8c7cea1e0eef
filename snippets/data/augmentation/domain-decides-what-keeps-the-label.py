# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

digits = {
    0: ["###", "#.#", "#.#", "#.#", "###"],
    6: ["###", "#..", "###", "#.#", "###"],
    8: ["###", "#.#", "###", "#.#", "###"],
    9: ["###", "#.#", "###", "..#", "###"],
}
pixels = {digit: np.array([list(row) for row in rows]) for digit, rows in digits.items()}
turned = {
    digit: other for digit, image in pixels.items() for other in pixels if np.array_equal(pixels[other], np.rot90(image, 2))
}
assert turned == {0: 0, 6: 9, 8: 8, 9: 6}
