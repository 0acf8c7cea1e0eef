# tries: to stop whoever imports it, so that nothing is answered
# ends: timed-out
# timeout: 2
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
