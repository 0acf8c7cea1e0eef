# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# equivalent = [
#     { mutant = "swap-arguments: np.linspace(-1, 1, 201) -> np.linspace(1, -1, 201)", because = "The same points from right to left." },
#     { mutant = "swap-arguments: np.linspace(-1, 1, degree + 1) -> np.linspace(1, -1, degree + 1)", because = "The same points from right to left." },
# ]
# ///

import numpy as np


def curve(x):
    return 1 / (1 + 25 * x**2)


between, errors = np.linspace(-1, 1, 201), []
for degree in (4, 14):
    x = np.linspace(-1, 1, degree + 1)
    fitted = np.polynomial.Polynomial.fit(x, curve(x), degree)
    assert np.allclose(fitted(x), curve(x))
    errors.append(round(float(np.abs(fitted(between) - curve(between)).max()), 2))
assert errors == [0.44, 7.19]
print(errors)
assert errors[1] < errors[0]
