# /// script
# [tool.verify]
# network = "loopback"
# ///
import socket

addresses = {}
with socket.create_server(("127.0.0.1", 0)) as first, socket.create_server(("127.0.0.1", 0)) as second:
    for name, server in (("first", first), ("second", second)):
        with socket.create_connection(server.getsockname()) as client:
            with server.accept()[0] as connection:
                connection.sendall(name.encode())
            addresses[client.recv(9)] = server.getsockname()
(host, port), (other_host, other_port) = addresses[b"first"], addresses[b"second"]
assert host == other_host == "127.0.0.1"
assert 0 != port != other_port != 0
print(list(addresses))
