# tries: leave the machine, with a loopback that the snippet may ask for
# full: raised
# reduced: unfit
# /// script
# [tool.verify]
# network = "loopback"
# timeout = 2
# ///
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
    client.sendto(b"out", ("192.0.2.1", 53))
    assert client.getsockname()[1] > 0
