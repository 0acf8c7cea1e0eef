# /// script
# [tool.verify]
# network = "loopback"
# ///
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))


def answer():
    connection, _ = server.accept()
    connection.sendall(connection.recv(16).upper())
    connection.close()


thread = threading.Thread(target=answer)
thread.start()
client = socket.create_connection(server.getsockname())
client.sendall(b"hello")
assert client.recv(16) == b"HELLO"
client.close()
thread.join()
server.close()
