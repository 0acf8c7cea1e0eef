# tries: reach a listener of the machine on its loopback, with a loopback that the snippet may ask for
# full: raised
# reduced: unfit
# reduced: raised
# gets-through-without: network -> passed
# /// script
# [tool.verify]
# network = "loopback"
# ///
import socket

with socket.socket() as client:
    client.connect(("127.0.0.1", @PORT@))
    assert client.getpeername() == ("127.0.0.1", @PORT@)
