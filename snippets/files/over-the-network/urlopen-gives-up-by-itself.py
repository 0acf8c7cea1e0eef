# /// script
# [tool.verify]
# network = "loopback"
# ///
import http.client
import socket
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


timeouts = []
urllib.request.install_opener(urllib.request.build_opener(Handler, urllib.request.ProxyHandler({})))
with socket.create_server(("127.0.0.1", 0)) as server:
    try:
        urllib.request.urlopen("http://%s:%d/" % server.getsockname())
    except urllib.error.URLError as error:
        reason = str(error.reason)
print(timeouts)
assert (len(timeouts), reason) == (1, "seen enough")
assert timeouts[0] is not None
