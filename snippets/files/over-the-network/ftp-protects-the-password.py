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
    with connection, connection.makefile("rwb") as stream:
        for answer in (b"220 ready\r\n", b"331 password\r\n", b"230 welcome\r\n", b"221 bye\r\n"):
            stream.write(answer)
            stream.flush()
            seen.append(stream.readline().decode().strip())


thread = threading.Thread(target=serve)
thread.start()
client = ftplib.FTP()
client.connect(*server.getsockname())
answers = [client.login("ada", "s3cret"), client.quit()]
thread.join()
server.close()
print(seen, answers)
assert seen[0::2] == ["USER ada", "QUIT"]
assert answers == ["230 welcome", "221 bye"]
assert seen[1] in ("PASS s3cret", "PASS ******")
assert seen[1] == "PASS ******"
