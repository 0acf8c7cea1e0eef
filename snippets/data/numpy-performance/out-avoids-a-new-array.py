# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import tracemalloc

import numpy as np

a, b = np.ones(100_000), np.ones(100_000)
peaks = []
for step in (lambda: np.add(a, b, out=a), lambda: a.__iadd__(b), lambda: a + b):
    tracemalloc.start()
    step()
    peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
assert max(peaks[:2]) < 10_000 and 800_000 <= peaks[2] < 810_000
assert set(a.tolist()) == {3.0}
