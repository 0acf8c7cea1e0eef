# tries: run itself again without asserts, in its own process
# full: ended-early
import os
import sys

if sys.flags.optimize == 0:
    os.execv(sys.executable, [sys.executable, "-O", __file__])
assert 1 + 0 == 2
