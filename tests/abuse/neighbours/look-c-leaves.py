# tries: leave a time and an attribute on the scratch directory for its neighbour, with the mode as it was
# full: passed
MARK = "user.intruder"
import os

os.utime(".", (1000, 1000))
try:
    os.setxattr(".", MARK, b"here")
except OSError:
    pass
assert int(os.stat(".").st_mtime) == 1000
