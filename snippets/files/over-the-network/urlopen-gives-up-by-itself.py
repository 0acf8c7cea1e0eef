# /// script
# [tool.verify]
# network = "loopback"
# ///
import http.client
import socket

server = socket.create_server(("127.0.0.1", 0))
with server:
    connection = http.client.HTTPConnection(*server.getsockname())
    connection.connect()
    timeouts = [socket.getdefaulttimeout(), connection.sock.gettimeout()]
    connection.close()
print(timeouts)
assert timeouts[0] == timeouts[1]
assert timeouts[1] is not None
