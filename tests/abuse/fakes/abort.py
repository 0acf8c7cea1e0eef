# tries: end by a signal from the C library
# full: crashed
# says: SIGABRT
import os

os.abort()
assert 1 + 0 == 2
