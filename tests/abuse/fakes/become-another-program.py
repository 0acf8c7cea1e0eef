# tries: let another program end with status 0 in its place
# full: ended-early
import os

os.execv("/bin/true", ["true"])
assert 1 + 0 == 2
