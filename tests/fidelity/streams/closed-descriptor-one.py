# shows: descriptor 1 closed before the buffer is flushed makes exit code 120
# ends: passed|ended-early|raised
import os

n = os.write(1, b"raw\n")
assert n == 4
print("lost")
os.close(1)
