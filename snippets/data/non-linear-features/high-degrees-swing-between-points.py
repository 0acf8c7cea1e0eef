# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# equivalent = [
#     { mutant = "swap-arguments: np.linspace(-1, 1, 2001) -> np.linspace(1, -1, 2001)", because = "The same points from right to left." },
#     { mutant = "swap-arguments: np.linspace(-1, 1, degree + 1) -> np.linspace(1, -1, degree + 1)", because = "The same points from right to left." },
# ]
# ///

import numpy as np


def curve(x):
    return 1 / (1 + 25 * x**2)


between, errors = np.linspace(-1, 1, 2001), []
for degree in range(4, 16):
    x = np.linspace(-1, 1, degree + 1)
    fitted = np.polynomial.Polynomial.fit(x, curve(x), degree)
    assert np.allclose(fitted(x), curve(x))
    errors.append(np.abs(fitted(between) - curve(between)).max().round(1))
assert errors[::2] == [0.4, 0.6, 1.0, 1.9, 3.7, 7.2]
assert errors[1::2] == [0.4, 0.2, 0.3, 0.6, 1.1, 2.1]  # odd degrees do not put a point on the peak
