# /// script
# dependencies = ["flask"]
# ///
import wsgiref.util

from flask import Flask, request

app = Flask(__name__)
app.add_url_rule("/<item>", view_func=lambda item: f"{item} for {request.args['to']}", methods=["POST"])
started = []
environment = {"REQUEST_METHOD": "POST", "PATH_INFO": "/pen", "QUERY_STRING": "to=ann"}
wsgiref.util.setup_testing_defaults(environment)
body = list(app(environment, lambda status, headers: started.append((status, dict(headers)["Content-Length"]))))
assert body == [b"pen for ann"]
assert started == [("200 OK", "11")]
print(body)
