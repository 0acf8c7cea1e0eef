# shows: a process that kills itself
# ends: crashed|ended-early
import os
import signal

x = 1
assert x == 1
os.kill(os.getpid(), signal.SIGTERM)
