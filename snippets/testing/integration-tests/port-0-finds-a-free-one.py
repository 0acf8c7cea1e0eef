# /// script
# [tool.verify]
# network = "loopback"
# ///
import http.client
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.path.encode())

    def log_message(self, *arguments):
        pass


servers = [HTTPServer(("127.0.0.1", 0), Handler) for _ in range(2)]
answers = []
for server in servers:
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    client = http.client.HTTPConnection(*server.server_address, timeout=5)
    client.request("GET", f"/{len(answers)}")
    answers.append(client.getresponse().read())
    client.close()
    thread.join()
ports = {server.server_address[1] for server in servers}
for server in servers:
    server.server_close()
print(answers, len(ports))
assert answers == [b"/0", b"/1"]
assert len(ports) == 2 and 0 not in ports
