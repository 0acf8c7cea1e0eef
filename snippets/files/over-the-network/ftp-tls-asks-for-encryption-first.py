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
        with connection, connection.makefile("rwb") as stream:
            answers = {b"USER": b"331 password\r\n", b"PASS": b"230 welcome\r\n"}
            stream.write(b"220 ready\r\n")
            stream.flush()
            while line := stream.readline():
                seen.append(line.decode().strip())
                stream.write(answers.get(line[:4], b"502 no\r\n"))
                stream.flush()

    thread = threading.Thread(target=serve)
    thread.start()
    client = kind()
    client.connect(*server.getsockname())
    try:
        outcome = client.login("ada", "s3cret")
    except ftplib.error_perm as error:
        outcome = str(error)
    client.close()
    thread.join()
    server.close()
    return seen, outcome


plain, encrypted = commands(ftplib.FTP), commands(ftplib.FTP_TLS)
print(plain, encrypted[0])
assert plain == (["USER ada", "PASS s3cret"], "230 welcome")
assert encrypted[0] == ["AUTH TLS"]
assert encrypted[1] == "502 no"
