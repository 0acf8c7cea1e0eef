# tries: pass the assert by and end in an exit function before the end is sealed
# full: ended-early
import atexit
import os

atexit.register(os._exit, 0)
assert 1 + 0 == 1
