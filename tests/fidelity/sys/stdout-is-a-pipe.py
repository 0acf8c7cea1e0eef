# shows: standard output and error are no terminals and can not be seeked
import os
import stat
import sys

assert not sys.stdout.isatty() and not sys.stderr.isatty()
assert stat.S_ISFIFO(os.fstat(1).st_mode)
assert stat.S_ISFIFO(os.fstat(2).st_mode)
print(sys.stdout.seekable(), sys.stderr.seekable())
