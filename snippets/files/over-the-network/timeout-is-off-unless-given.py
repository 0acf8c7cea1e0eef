# /// script
# [tool.verify]
# network = "loopback"
# ///
import ftplib
import http.client
import socket
import threading
import urllib.error
import urllib.request


class Watched(http.client.HTTPConnection):
    def connect(self):
        super().connect()
        timeouts.append(self.sock.gettimeout())
        self.close()
        raise ConnectionAbortedError("seen enough")


class Handler(urllib.request.HTTPHandler):
    def http_open(self, request):
        return self.do_open(Watched, request)


def greet():
    connection, _ = server.accept()
    with connection:
        connection.sendall(b"220 ready\r\n")


def outcome(**options):
    try:
        return urllib.request.urlopen("http://%s:%d/" % server.getsockname(), **options)
    except OSError as error:
        return getattr(error, "reason", error)


server = socket.create_server(("127.0.0.1", 0))
thread = threading.Thread(target=greet)
thread.start()
ftp = ftplib.FTP()
ftp.connect(*server.getsockname())
timeouts = [socket.getdefaulttimeout(), ftp.sock.gettimeout()]
ftp.close()
thread.join()
ended = type(outcome(timeout=0.1)).__name__
urllib.request.install_opener(urllib.request.build_opener(Handler, urllib.request.ProxyHandler({})))
outcomes = [str(outcome()), str(outcome(timeout=5))]
server.close()
print(timeouts, ended)
assert timeouts == [None, None, None, 5]
assert outcomes == ["seen enough"] * 2
assert ended == "TimeoutError"
