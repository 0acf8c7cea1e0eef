# /// script
# dependencies = ["numpy"]
# ///

import tracemalloc

import numpy as np

table, row = np.zeros((1000, 1000)), np.arange(1000.0)
tracemalloc.start()
table += row
peak = tracemalloc.get_traced_memory()[1]
tracemalloc.stop()
share = round(peak / table.nbytes, 1)
print("memory taken:", share, "of the table")
assert share == 1.0
