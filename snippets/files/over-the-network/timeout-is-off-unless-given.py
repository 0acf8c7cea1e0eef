# /// script
# [tool.verify]
# network = "loopback"
# ///
import socket
import threading
import urllib.request

server = socket.create_server(("127.0.0.1", 0))
address = server.getsockname()
closes = threading.Event()


def never_answer():
    connection, _ = server.accept()
    closes.wait()
    connection.close()


thread = threading.Thread(target=never_answer)
thread.start()
try:
    urllib.request.urlopen("http://%s:%d/" % address, timeout=0.1)
except TimeoutError as error:
    outcome = type(error).__name__
except OSError as error:
    outcome = type(error.reason).__name__
closes.set()
thread.join()
server.close()
print(socket.getdefaulttimeout(), outcome)
assert socket.getdefaulttimeout() is None
assert outcome == "TimeoutError"
