# /// script
# dependencies = ["flask"]
# ///
import io

from flask import Flask, request

app = Flask(__name__)
app.add_url_rule("/<item>", view_func=lambda item: f"{item} for {request.args['to']}", methods=["POST"])
started = []
environment = {
    "REQUEST_METHOD": "POST",
    "PATH_INFO": "/pen",
    "QUERY_STRING": "to=ann",
    "SERVER_NAME": "shop.example",
    "SERVER_PORT": "80",
    "wsgi.url_scheme": "http",
    "wsgi.input": io.BytesIO(),
}
body = b"".join(app(environment, lambda status, headers: started.append((status, dict(headers)))))
status, headers = started[0]
assert (status, body) == ("200 OK", b"pen for ann")
assert headers["Content-Length"] == "11"
print(status, body)
