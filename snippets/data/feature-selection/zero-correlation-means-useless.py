# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

x = np.arange(-5.0, 6.0)
y = x**2
correlation = round(float(np.corrcoef(x, y)[0, 1]), 9)
assert correlation == 0
error = round(float(np.abs(y - np.polyval(np.polyfit(x, y, 2), x)).max()), 6)
assert error == 0
print(error)
assert error > 1
