# /// script
# [tool.verify]
# network = "loopback"
# ///
import ftplib
import socket
import threading

server = socket.create_server(("127.0.0.1", 0))
seen = []


def serve():
    connection, _ = server.accept()
    with connection, connection.makefile("rwb", buffering=0) as stream:
        for answer in (b"220 ready", b"331 password", b"230 welcome", b"221 bye"):
            stream.write(answer + b"\r\n")
            seen.append(stream.readline())


thread = threading.Thread(target=serve)
thread.start()
client = ftplib.FTP()
client.connect(*server.getsockname(), timeout=5)
client.login("ada", "s3cret")
client.quit()
thread.join()
server.close()
is_readable = any(b"s3cret" in line for line in seen)
assert seen[0] == b"USER ada\r\n"
print(is_readable)
assert is_readable is False
