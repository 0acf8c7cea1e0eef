# tries: find the time or the attribute that its neighbour has left on the scratch directory
# full: passed
# after: neighbours/look-c-leaves
# todo: reduced: only the mode is looked at, and times and attributes stay
# gets-through-without: scratch -> refuted
MARK = "user.intruder"
import os

try:
    found = os.listxattr(".")
except OSError:
    found = []
assert (int(os.stat(".").st_mtime) == 1000, found) == (False, [])
