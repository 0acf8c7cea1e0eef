# shows: with flush the order is that of the calls
import os
import sys

sys.stdout.write("x")
sys.stdout.flush()
n = os.write(1, b"y\n")
assert n == 2
