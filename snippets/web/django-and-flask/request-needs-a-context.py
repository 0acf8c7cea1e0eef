# /// script
# dependencies = ["flask"]
# ///

from flask import Flask, request

app = Flask(__name__)
with app.test_request_context("/ann"):
    inside = request.path
try:
    request.path
except RuntimeError as error:
    reason = str(error).splitlines()[0]
assert inside == "/ann"
assert reason == "Working outside of request context."
print(reason)
