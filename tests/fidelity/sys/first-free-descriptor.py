# shows: the first file that is opened gets the lowest free descriptor
import os

fd = os.open(os.devnull, os.O_RDONLY)
assert fd == 3
os.close(fd)
print(fd)
