# tries: reach a listener of the machine on its loopback
# full: raised
# says: OSError: [Errno 97]
import socket

with socket.socket() as client:
    client.connect(("127.0.0.1", @PORT@))
    assert client.getpeername() == ("127.0.0.1", @PORT@)
