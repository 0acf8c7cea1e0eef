# tries: have the kernel send a signal to the stage, as the owner of a descriptor
# full: passed
import fcntl
import os
import signal
import socket
import time

one, other = socket.socketpair()
for number in (signal.SIGTERM, signal.SIGKILL):
    try:
        fcntl.fcntl(one, fcntl.F_SETOWN, os.getppid())
        fcntl.fcntl(one, 10, number)  # F_SETSIG
        fcntl.fcntl(one, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
        other.send(b"now")
    except OSError:
        pass
parent = os.getppid()
time.sleep(0.05)
assert os.getppid() == parent
