import os

assert 1 == 1
os._exit(0)
assert 1 == 2
