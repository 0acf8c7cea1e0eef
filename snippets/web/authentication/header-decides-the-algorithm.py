# /// script
# dependencies = ["pyjwt"]
# ///
import base64
import hmac
import json

import jwt

KEY = "key" * 11


def part(data):
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()


def unpacked(text):
    return json.loads(base64.urlsafe_b64decode(text + "=="))


def naive(token):
    header, payload, signature = token.split(".")
    if unpacked(header)["alg"] != "none":
        expected = hmac.digest(KEY.encode(), f"{header}.{payload}".encode(), "sha256")
        if base64.urlsafe_b64encode(expected).rstrip(b"=").decode() != signature:
            return "refused"
    return unpacked(payload)["user"]


def careful(token):
    try:
        return jwt.decode(token, KEY, algorithms=["HS256"])["user"]
    except jwt.InvalidAlgorithmError:
        return "refused"


honest = jwt.encode({"user": "ann"}, KEY)
forged = f"{part({'alg': 'none'})}.{part({'user': 'admin'})}."
assert [naive(honest), naive(forged), naive(honest[:-2] + "xx")] == ["ann", "admin", "refused"]
assert [careful(honest), careful(forged)] == ["ann", "refused"]
print(naive(forged))
