# shows: the process has no children at the start
import os

try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError as error:
    seen = error.errno
assert seen == 10
print(seen)
