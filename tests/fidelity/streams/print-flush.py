# shows: print(flush=True) writes at once
import os

print("first", flush=True)
n = os.write(1, b"second\n")
assert n == 7
