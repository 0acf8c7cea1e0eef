# tries: reach a socket of the machine by its path
# full: raised
# says: Errno
# beyond: reduced: sockets that have a path can be connected to, and it says so
# gets-through-without: namespaces -> passed
import socket

with socket.socket(socket.AF_UNIX) as client:
    client.connect("@OUTSIDE@/socket")
    assert client.getpeername() == "@OUTSIDE@/socket"
