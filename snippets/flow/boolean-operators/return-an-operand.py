empty, full = [], ["item"]
assert (full and empty and 0) is empty
assert (full and "x" and empty) is empty
assert (1 and "x" and full) is full

assert (empty or full or 1) is full
assert (0 or "" or full) is full
assert (0 or "" or empty) is empty
print(full and empty, empty or full)
