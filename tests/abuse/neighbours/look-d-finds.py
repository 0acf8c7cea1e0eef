# tries: find the time or the attribute that its neighbour has left on the scratch directory
# full: passed
# after: neighbours/look-c-leaves
# gets-through-without: scratch -> refuted
MARK = "user.intruder"
import os

try:
    found = os.listxattr(".")
except OSError:
    found = []
assert (int(os.stat(".").st_mtime) == 1000, found) == (False, [])
