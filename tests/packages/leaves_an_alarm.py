# tries: to end the process that has imported it while a snippet runs
# ends: crashed
import signal
import time

signal.setitimer(signal.ITIMER_REAL, 0.5)


def look():
    time.sleep(5)
    return []
