# tries: leave an abstract socket for its neighbour, held by a process
# full: leaked
NAME = "\0@MARK@-neighbour"
import os
import socket
import time

assert 1 + 0 == 1
listener = socket.socket(socket.AF_UNIX)
listener.bind(NAME)
listener.listen()
if os.fork() == 0:
    os.setsid()
    time.sleep(5)
