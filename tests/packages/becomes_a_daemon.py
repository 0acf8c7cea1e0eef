# tries: to leave a process that belongs to nobody
# ends: leaked
import os
import signal
import time

if os.fork() == 0:
    os.setsid()
    for number in set(signal.valid_signals()) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    if os.fork() == 0:
        time.sleep(@SECONDS@)
    os._exit(0)
os.wait()


def look():
    return []
