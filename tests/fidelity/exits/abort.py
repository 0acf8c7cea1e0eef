# shows: os.abort
# ends: crashed
import os

x = 1
assert x == 1
os.abort()
