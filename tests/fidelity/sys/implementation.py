# shows: the implementation is CPython
import sys

assert sys.implementation.name == "cpython"
print(sys.implementation.name, sys.platform, sys.byteorder)
