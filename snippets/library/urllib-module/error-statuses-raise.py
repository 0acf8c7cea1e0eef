# /// script
# [tool.verify]
# network = "loopback"
# ///
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(404)
        self.send_header("X-Reason", "moved away")
        self.end_headers()
        self.wfile.write(b"nothing here")

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.handle_request)
thread.start()
try:
    urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/x")
except urllib.error.HTTPError as error:
    with error:
        seen = (error.code, error.headers["X-Reason"], error.read())
thread.join()
server.server_close()
assert seen == (404, "moved away", b"nothing here")
