# tries: find the mode, the time or the attribute that its neighbour has left on the scratch directory
# full: passed
# after: neighbours/look-a-leaves
# gets-through-without: scratch -> refuted
MARK = "user.intruder"
import os

try:
    found = os.listxattr(".")
except OSError:
    found = []
assert (os.stat(".").st_mode & 0o777, int(os.stat(".").st_mtime) == 1000, found) == (0o755, False, [])
