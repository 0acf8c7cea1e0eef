# tries: flood the report from a process that outlives it
# full: leaked | too-much-output
import os
import signal

assert 1 + 0 == 1
if os.fork() == 0:
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    os.setsid()
    while True:
        os.write(2, b"x" * 65536)
