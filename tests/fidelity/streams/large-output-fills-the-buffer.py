# shows: a buffer that is full is written before the end
import os

line = "x" * 99
for _ in range(100):
    print(line)
n = os.write(1, b"MARK\n")
assert n == 5
