# /// script
# requires-python = ">=3.14"
# ///
import os
import sys
from concurrent import interpreters


def mark():
    import os
    import sys

    before = getattr(sys, "mark", None)
    sys.mark = "set"
    return os.getpid(), before, sys.mark


sys.mark = "ours"
interpreter = interpreters.create()
seen = interpreter.call(mark)
interpreter.close()

assert seen == (os.getpid(), None, "set")
assert sys.mark == "ours"
print(seen[1:], sys.mark)
