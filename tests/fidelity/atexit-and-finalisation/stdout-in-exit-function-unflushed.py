# shows: what an exit function writes is flushed
import atexit
import sys

atexit.register(sys.stdout.write, "unflushed")
assert sys.stdout.writable()
