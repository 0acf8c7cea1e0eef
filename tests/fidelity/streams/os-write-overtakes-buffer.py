# shows: os.write overtakes what sys.stdout still buffers on a pipe
import os
import sys

n = sys.stdout.write("x")
os.write(1, b"y")
assert n == 1
