import io
import json
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator


def application(environ, start_response):
    if environ["REQUEST_METHOD"] != "POST":
        start_response("405 Method Not Allowed", [("Content-Type", "text/plain"), ("Allow", "POST")])
        return [b"POST only"]
    data = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
    start_response("201 Created", [("Content-Type", "application/json")])
    return [json.dumps({"id": 1, **data}).encode()]


def call(method, body):
    environ = {"REQUEST_METHOD": method, "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}
    setup_testing_defaults(environ)
    seen = []

    def start_response(status, headers, exc_info=None):
        seen.extend([status, dict(headers)])
        return seen.append

    result = validator(application)(environ, start_response)
    seen.extend(result)
    result.close()
    return seen


created, refused = call("POST", b'{"name": "ada"}'), call("GET", b"")
assert created == ["201 Created", {"Content-Type": "application/json"}, b'{"id": 1, "name": "ada"}']
assert refused == ["405 Method Not Allowed", {"Content-Type": "text/plain", "Allow": "POST"}, b"POST only"]
print(created, refused)
