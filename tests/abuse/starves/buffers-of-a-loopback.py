# tries: take more than its memory in the buffers of connections over its loopback
# full: out-of-memory
# reduced: -
# says: 64 MiB of memory (`memory-mib`)
# /// script
# [tool.verify]
# memory-mib = 64
# descriptors = 4096
# network = "loopback"
# timeout = 5
# ///
import socket
import time

server = socket.create_server(("127.0.0.1", 0))
taken = 0
kept = []
while taken < 160 << 20 and len(kept) < 3000:
    client = socket.create_connection(server.getsockname())
    kept.append((client, server.accept()[0]))
    client.setblocking(False)
    try:
        while True:
            taken += client.send(bytes(1 << 16))
    except BlockingIOError:
        pass
time.sleep(0.3)
assert taken >= 160 << 20
