# shows: os._exit after a flush, with a code
# ends: ended-early
import os

x = 1
assert x == 1
print("kept", flush=True)
os._exit(9)
