# /// script
# dependencies = ["numpy"]
# ///

import tracemalloc

import numpy as np

table, row = np.zeros((1000, 1000)), np.arange(1000.0)
peaks = []
tracemalloc.start()
for other in (row, np.tile(row, (1000, 1))):
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    table += other
    peaks.append(tracemalloc.get_traced_memory()[1] - before)
tracemalloc.reset_peak()
before = tracemalloc.get_traced_memory()[0]
copied = np.broadcast_to(row, table.shape).copy()
peaks.append(tracemalloc.get_traced_memory()[1] - before)
tracemalloc.stop()
shares = [round(peak / table.nbytes, 1) for peak in peaks]
assert table[999].tolist() == (2 * row).tolist()
assert copied[999].tolist() == row.tolist()
assert shares == [0.0, 0.0, 1.0]
print(shares)
