# tries: reach an abstract socket of the machine
# full: raised
# says: Error
# gets-through-without: namespaces,landlock -> passed
import socket

with socket.socket(socket.AF_UNIX) as client:
    client.connect("\0@MARK@")
    assert client.getpeername() == b"\0@MARK@"
