# /// script
# dependencies = ["pyjwt"]
# ///
import base64
import hmac
import json
import secrets

import jwt

KEY = secrets.token_hex()


def part(data):
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b"=").decode()


def unpacked(text):
    return json.loads(base64.urlsafe_b64decode(text))


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


honest = jwt.encode({"user": "anna"}, KEY)
forged = f"{part({'alg': 'none'})}.{part({'user': 'eva'})}."
assert [naive(honest), naive(forged), naive(honest[:-2] + "xx")] == ["anna", "eva", "refused"]
assert [careful(honest), careful(forged)] == ["anna", "refused"]
print(naive(forged))
