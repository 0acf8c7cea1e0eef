# tries: take more than its memory in messages of sockets that are closed
# full: out-of-memory
# says: 64 MiB of memory (`memory-mib`)
# beyond: reduced: what a closed socket has sent and nobody has received is not counted among the sockets of the machine
# /// script
# [tool.verify]
# memory-mib = 64
# descriptors = 4096
# timeout = 5
# ///
import socket
import time

taken = 0
kept = []
while taken < 160 << 20 and len(kept) < 3000:
    sender, receiver = socket.socketpair()
    kept.append(receiver)
    sender.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8 << 20)
    sender.setblocking(False)
    try:
        while True:
            taken += sender.send(bytes(1 << 16))
    except BlockingIOError:
        sender.close()
time.sleep(0.3)
assert taken >= 160 << 20
