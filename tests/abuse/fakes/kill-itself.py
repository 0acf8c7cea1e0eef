# tries: end by a signal that cannot be caught
# full: crashed
# says: SIGKILL
import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
assert 1 + 0 == 2
