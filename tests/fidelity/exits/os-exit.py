# shows: os._exit loses what is buffered
# ends: ended-early
import os

x = 1
assert x == 1
print("lost")
os._exit(0)
