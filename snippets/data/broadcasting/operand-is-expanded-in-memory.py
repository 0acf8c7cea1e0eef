# /// script
# dependencies = ["numpy"]
# ///

import tracemalloc

import numpy as np

table, row = np.zeros((1000, 1000)), np.arange(1000.0)


def memory_taken(action):
    tracemalloc.start()
    action()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return round(peak / 8_000_000, 1)


def add_row():
    global table
    table += row


assert memory_taken(lambda: np.broadcast_to(row, (1000, 1000)).copy()) == 1.0
share = memory_taken(add_row)
assert table[999].tolist() == row.tolist()
assert table.nbytes == 8_000_000
print("memory taken:", share, "of the table")
assert share == 1.0
