# /// script
# dependencies = ["flask"]
# ///
import hashlib
import hmac

from flask import Flask, abort, request

SECRET = b"shared with the sender"
app = Flask(__name__)
paid = []


@app.post("/hook")
def hook():
    expected = hmac.new(SECRET, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected.encode(), request.headers["X-Signature"].encode()):
        abort(401)
    paid.append(request.get_json()["order"])
    return "", 204


def post(secret):
    body = b'{"order": 7}'
    signature = hmac.new(secret, body, hashlib.sha256).hexdigest()
    headers = {"X-Signature": signature, "Content-Type": "application/json"}
    return app.test_client().post("/hook", data=body, headers=headers).status_code


statuses = [post(secret) for secret in (SECRET, b"guess")]
assert statuses == [204, 401]
assert paid == [7]
print(statuses)
