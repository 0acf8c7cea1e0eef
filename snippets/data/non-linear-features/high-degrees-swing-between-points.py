# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np


def curve(x):
    return 1 / (1 + 25 * x**2)


between, errors = np.linspace(-1, 1, 2001), []
for degree in (4, 8, 14):
    x = np.linspace(-1, 1, degree + 1)
    fitted = np.polynomial.Polynomial.fit(x, curve(x), degree)
    assert np.allclose(fitted(x), curve(x))
    errors.append(round(float(np.abs(fitted(between) - curve(between)).max()), 1))
assert errors == [0.4, 1.0, 7.2]
