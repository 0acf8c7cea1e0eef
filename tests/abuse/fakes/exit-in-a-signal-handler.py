# tries: end the process from a signal handler
# full: ended-early
import os
import signal

signal.signal(signal.SIGALRM, lambda *_: os._exit(0))
signal.setitimer(signal.ITIMER_REAL, 0.01)
signal.pause()
assert 1 + 0 == 2
