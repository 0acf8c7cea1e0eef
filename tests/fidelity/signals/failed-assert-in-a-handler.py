# shows: an assert that fails in a signal handler
# ends: refuted
import os
import signal


def handler(number, frame):
    assert number == 0


signal.signal(signal.SIGUSR1, handler)
os.kill(os.getpid(), signal.SIGUSR1)
print("not reached")
