# tries: end the process with status 0 past Python's own end
# full: ended-early
# says: status 0
import os

os._exit(0)
assert 1 + 0 == 2
