import io


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"hello {environ['PATH_INFO'][1:]}".encode()]


def get(path):
    seen = {}
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path, "wsgi.input": io.BytesIO()}
    body = b"".join(application(environ, lambda status, headers: seen.update(status=status)))
    return seen["status"], body


try:
    outcome = get("/ada")
except OSError:
    outcome = "needs a server"
assert outcome != ("404 Not Found", b"")
print(outcome)
assert outcome == "needs a server"
