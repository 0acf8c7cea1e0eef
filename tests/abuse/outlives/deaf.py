# tries: leave a process behind that ignores every signal
# full: leaked
import os
import signal
import time

assert 1 + 0 == 1
if os.fork() == 0:
    for number in set(signal.valid_signals()) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    os.setsid()
    time.sleep(30)
