# /// script
# [tool.verify]
# network = "loopback"
# ///
import http.server
import threading
import urllib.error
import urllib.request

requests = []


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        requests.append(self.path)
        busy = self.path == "/busy" and requests.count("/busy") < 4
        self.send_response(503 if busy else 400 if self.path == "/wrong" else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


def deliver(url, attempts=6):
    waits = []
    for attempt in range(attempts):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, data=b"{}")) as answer:
                return answer.status, waits
        except urllib.error.HTTPError as error:
            error.close()
            if error.code < 500 and error.code != 429:
                return error.code, waits
            waits.append(2**attempt)
    return error.code, waits


with http.server.HTTPServer(("127.0.0.1", 0), Receiver) as server:
    threading.Thread(target=server.serve_forever, args=(0.01,)).start()
    base = f"http://127.0.0.1:{server.server_port}"
    busy, wrong = deliver(base + "/busy"), deliver(base + "/wrong")
    server.shutdown()
assert busy == (200, [1, 2, 4])
assert wrong == (400, [])
assert requests == ["/busy"] * 4 + ["/wrong"]
print(busy, wrong)
