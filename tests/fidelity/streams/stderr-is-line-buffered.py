# shows: stderr is line buffered, also on a pipe
import os
import sys

sys.stderr.write("a")
os.write(2, b"b")
sys.stderr.write("c\n")
n = os.write(2, b"d\n")
assert n == 2
