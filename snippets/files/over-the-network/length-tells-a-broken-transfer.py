# /// script
# [tool.verify]
# network = "loopback"
# ///
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))


def send_half():
    connection, _ = server.accept()
    connection.recv(100)
    connection.sendall(b"half of it")
    connection.close()


thread = threading.Thread(target=send_half)
thread.start()
with socket.create_connection(server.getsockname(), timeout=5) as client:
    client.sendall(b"get")
    received = b""
    try:
        while chunk := client.recv(100):
            received += chunk
        outcome = "end of data"
    except OSError as error:
        outcome = type(error).__name__
thread.join()
server.close()
assert received == b"half of it"
print(outcome)
assert outcome != "end of data"
