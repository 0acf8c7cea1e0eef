# tries: reach a socket of the machine by its path
# full: raised
# says: Errno
# todo: reduced: Landlock looks at these from ABI 9 on
# gets-through-without: namespaces -> passed
import socket

with socket.socket(socket.AF_UNIX) as client:
    client.connect("@OUTSIDE@/socket")
    assert client.getpeername() == "@OUTSIDE@/socket"
