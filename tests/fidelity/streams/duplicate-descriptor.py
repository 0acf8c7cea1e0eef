# shows: a duplicate of descriptor 1 writes to the same pipe
import os

fd = os.dup(1)
with os.fdopen(fd, "w") as file:
    file.write("through a duplicate\n")
print("through stdout")
assert fd > 2
