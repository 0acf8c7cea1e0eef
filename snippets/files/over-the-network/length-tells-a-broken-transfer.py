# /// script
# [tool.verify]
# network = "loopback"
# ///
import socket

with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
    connection, _ = server.accept()
    connection.sendall(b"half of it")
    connection.close()
    received = []
    try:
        while received[-1:] != [b""]:
            received.append(client.recv(100))
        outcome = b"".join(received)
    except OSError as error:
        outcome = type(error).__name__
print(outcome)
assert received[-1] == b""
assert outcome in (b"half of it", "ConnectionResetError")
assert outcome == "ConnectionResetError"
