# tries: stop, so that it never ends
# full: timed-out
# says: 0.5 s (`timeout`)
# /// script
# [tool.verify]
# timeout = 0.5
# ///
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
assert 1 == 1
