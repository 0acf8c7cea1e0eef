# tries: stop, so that it never ends
# full: timed-out
# says: 0.25 s (`timeout`)
# /// script
# [tool.verify]
# timeout = 0.25
# ///
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
assert 1 + 0 == 1
