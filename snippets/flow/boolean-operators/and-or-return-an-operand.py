empty = []
full = [empty]
assert (full and empty and 0) is empty
assert (full and "x" and empty) is empty
assert ("" and "x" and full) == ""
assert (1 and "x" and full) is full

assert (empty or full or 1) is full
assert (0 or "" or full) is full
assert (0 or "" or empty) is empty

assert (not empty) is True
assert (not full) is False
print(full and empty, empty or full, not full)
