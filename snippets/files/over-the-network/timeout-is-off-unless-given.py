# /// script
# [tool.verify]
# network = "loopback"
# ///
import ftplib
import http.client
import socket
import threading
import urllib.request

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()


def greet():
    connection, _ = server.accept()
    with connection:
        connection.sendall(b"220 ready\r\n")


thread = threading.Thread(target=greet)
thread.start()
ftp = ftplib.FTP()
ftp.connect(*address)
timeouts = [ftp.sock.gettimeout()]
ftp.close()
thread.join()
for options in ({}, {"timeout": 5}):
    connection = http.client.HTTPConnection(*address, **options)
    connection.connect()
    timeouts.append(connection.sock.gettimeout())
    connection.request("GET", "/")
    timeouts.append(connection.sock.gettimeout())
    connection.close()
try:
    outcome = urllib.request.urlopen("http://%s:%d/" % address, timeout=0.1)
except OSError as error:
    outcome = type(getattr(error, "reason", error)).__name__
server.close()
print(timeouts, outcome)
assert (socket.getdefaulttimeout(), timeouts) == (None, [None, None, None, 5, 5])
assert outcome == "TimeoutError"
