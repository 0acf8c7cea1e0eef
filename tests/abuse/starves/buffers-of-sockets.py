# tries: take more than its memory in the buffers of sockets that nobody reads
# full: out-of-memory
# says: 64 MiB of memory (`memory-mib`)
# /// script
# [tool.verify]
# memory-mib = 64
# descriptors = 4096
# timeout = 5
# ///
import socket
import time

taken = 0
pairs = []
while taken < 160 << 20 and len(pairs) < 2000:
    pair = socket.socketpair()
    pairs.append(pair)
    pair[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8 << 20)
    pair[0].setblocking(False)
    try:
        while True:
            taken += pair[0].send(bytes(1 << 16))
    except BlockingIOError:
        pass
time.sleep(0.3)
assert taken >= 160 << 20
