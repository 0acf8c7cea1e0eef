# tries: leave a host name for its neighbour
# full: raised
# says: PermissionError
NAME = "intruder"
import socket

socket.sethostname(NAME)
assert socket.gethostname() == NAME
