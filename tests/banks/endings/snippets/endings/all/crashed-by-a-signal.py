import os
import signal

assert 1 + 0 == 1
os.kill(os.getpid(), signal.SIGKILL)
