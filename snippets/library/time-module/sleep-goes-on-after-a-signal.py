import signal
import time

seen = []
signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.02)
start = time.monotonic()
time.sleep(0.1)
assert seen == [signal.SIGALRM]
assert time.monotonic() - start >= 0.1


def stop(number, frame):
    raise KeyError("stopped")


signal.signal(signal.SIGALRM, stop)
try:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    time.sleep(60)
except KeyError as error:
    seen.append(error.args[0])
assert seen[1] == "stopped"
