# /// script
# [tool.verify]
# network = "loopback"
# ///
import http.server
import socketserver
import threading
import urllib.error
import urllib.request

statuses = {"/busy": [503, 429, 200], "/wrong": [400], "/down": [500] * 4}


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(statuses[self.path].pop(0))
        self.end_headers()

    def log_message(self, *arguments):
        pass


def deliver(url):
    waits = []
    for attempt in range(4):
        try:
            with urllib.request.urlopen(url, b"") as answer:
                return answer.status, waits
        except urllib.error.HTTPError as error:
            status = error.code
        if status < 500 and status != 429:
            return status, waits
        waits.append(2**attempt)
    return status, waits


with socketserver.TCPServer(("127.0.0.1", 0), Receiver) as server:
    threading.Thread(target=server.serve_forever, args=(0.01,)).start()
    outcomes = {path: deliver(f"http://127.0.0.1:{server.server_address[1]}{path}") for path in statuses}
    server.shutdown()
assert outcomes == {"/busy": (200, [1, 2]), "/wrong": (400, []), "/down": (500, [1, 2, 4, 8])}
assert statuses == {"/busy": [], "/wrong": [], "/down": []}
print(outcomes)
