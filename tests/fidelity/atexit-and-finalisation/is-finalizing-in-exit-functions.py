# shows: sys.is_finalizing() in exit functions
import atexit
import sys

atexit.register(lambda: print("finalizing", sys.is_finalizing()))
assert sys.is_finalizing() is False
