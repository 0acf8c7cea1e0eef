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
statuses = []
for path in ("good", "missing"):
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{path}") as response:
            statuses.append(response.status)
    except urllib.error.HTTPError as error:
        statuses.append(f"raised {error.code}")
        error.close()
    thread.join()
server.server_close()
assert (statuses[0], statuses[1] in (404, "raised 404")) == (200, True)
assert statuses == [200, 404]
