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
        self.send_response(200 if self.path == "/good" else 404)
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.serve_forever, args=(0.01,))
thread.start()
statuses = []
for path in ("good", "missing"):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{path}", timeout=5) as response:
            statuses.append(response.status)
    except urllib.error.HTTPError as error:
        statuses.append(type(error).__name__)
        error.close()
server.shutdown()
thread.join()
server.server_close()
assert statuses[0] == 200
assert statuses == [200, 404]
