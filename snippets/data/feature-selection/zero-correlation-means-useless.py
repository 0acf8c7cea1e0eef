# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

x = np.arange(-5.0, 6.0)
y = x**2
assert y.tolist() == [25, 16, 9, 4, 1, 0, 1, 4, 9, 16, 25]
assert round(np.corrcoef(x, y)[0, 1], 9) == 0
told = sorted({(abs(across), up) for across, up in zip(x.tolist(), y.tolist())})
assert told == [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16), (5, 25)]
print(told)
assert len({up for across, up in told if across == 3}) > 1
