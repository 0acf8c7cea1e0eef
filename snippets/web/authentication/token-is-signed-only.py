# /// script
# dependencies = ["pyjwt"]
# ///
import base64

import jwt

KEY = "a key of thirty-two bytes or more"
token = jwt.encode({"user": "ann"}, KEY)
readable = jwt.decode(token, options={"verify_signature": False})
header, payload, signature = token.split(".")
changed = base64.urlsafe_b64decode(payload + "==").replace(b"ann", b"bob")
assert changed == b'{"user":"bob"}'
forged = base64.urlsafe_b64encode(changed).decode().rstrip("=")
outcomes = []
for candidate in (token, f"{header}.{forged}.{signature}"):
    try:
        outcomes.append(jwt.decode(candidate, KEY, algorithms=["HS256"])["user"])
    except jwt.InvalidSignatureError:
        outcomes.append("refused")
assert readable == {"user": "ann"}
assert outcomes == ["ann", "refused"]
print(outcomes)
