# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import tracemalloc

import numpy as np

np.save("numbers.npy", np.arange(200_000.0))
peaks = []
for mode in (None, "r"):
    tracemalloc.start()
    total = np.load("numbers.npy", mmap_mode=mode)[1000:1010].sum()
    peaks.append(tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
    assert total == sum(range(1000, 1010))
assert peaks[0] > 1_600_000 and peaks[1] < 400_000
