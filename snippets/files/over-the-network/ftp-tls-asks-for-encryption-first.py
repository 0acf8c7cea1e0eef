# /// script
# [tool.verify]
# network = "loopback"
# ///
import ftplib
import socket
import threading


def commands(kind):
    server, seen = socket.create_server(("127.0.0.1", 0)), []

    def serve():
        connection, _ = server.accept()
        with connection, connection.makefile("rwb", buffering=0) as stream:
            stream.write(b"220 ready\r\n")
            while line := stream.readline():
                seen.append(line.split()[0] if b"AUTH" in line else line.strip())
                answer = b"502 no" if b"AUTH" in line else b"331 password" if b"USER" in line else b"230 fine"
                stream.write(answer + b"\r\n")

    thread = threading.Thread(target=serve)
    thread.start()
    client = kind()
    client.connect(*server.getsockname(), timeout=5)
    try:
        client.login("ada", "s3cret")
    except ftplib.error_perm as error:
        seen.append(str(error))
    client.close()
    thread.join()
    server.close()
    return seen


plain, encrypted = commands(ftplib.FTP), commands(ftplib.FTP_TLS)
print(plain, encrypted)
assert plain == [b"USER ada", b"PASS s3cret"]
assert encrypted[0] == b"AUTH" and not any(b"s3cret" in line for line in encrypted if isinstance(line, bytes))
