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


def call(method, body=b""):
    seen = {}
    environ = {"REQUEST_METHOD": method, "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body)}
    setup_testing_defaults(environ)
    result = validator(application)(environ, lambda status, headers, *_: seen.update(status=status, headers=dict(headers)) or print)
    text = b"".join(result)
    result.close()
    return seen["status"], seen["headers"], text


created, refused = call("POST", b'{"name": "ada"}'), call("GET")
print(created[0], refused[0])
assert created[0] == "201 Created" and json.loads(created[2]) == {"id": 1, "name": "ada"}
assert refused[0] == "405 Method Not Allowed" and refused[1]["Allow"] == "POST"
