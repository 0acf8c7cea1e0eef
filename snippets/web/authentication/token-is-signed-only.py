# /// script
# dependencies = ["pyjwt"]
# ///
import base64

import jwt

KEY = "a key of thirty-two bytes or more"
token = jwt.encode({"user": "anna"}, KEY)
readable = jwt.decode(token, options={"verify_signature": False})
header, payload, signature = token.split(".")
changed = base64.urlsafe_b64decode(payload).replace(b"anna", b"hans")
assert changed == b'{"user":"hans"}'
forged = base64.urlsafe_b64encode(changed).decode()
outcomes = []
for candidate in (token, f"{header}.{forged}.{signature}"):
    try:
        outcomes.append(jwt.decode(candidate, KEY, algorithms=["HS256"])["user"])
    except jwt.InvalidSignatureError:
        outcomes.append("refused")
assert readable == {"user": "anna"}
assert outcomes == ["anna", "refused"]
print(outcomes)
