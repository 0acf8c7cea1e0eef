# tries: leave a mode, a time and an attribute on the scratch directory for its neighbour
# full: passed
MARK = "user.intruder"
import os

os.chmod(".", 0o777)
os.utime(".", (1000, 1000))
try:
    os.setxattr(".", MARK, b"here")
except OSError:
    pass
assert int(os.stat(".").st_mtime) == 1000
