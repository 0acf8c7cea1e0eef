# /// script
# dependencies = ["pyjwt"]
# ///
import base64
import secrets

import jwt

token = jwt.encode({"salary": 5000}, secrets.token_hex())
readable = base64.urlsafe_b64decode(token.split(".")[1]).decode()
assert readable.startswith('{"salary":')
print(readable)
assert "5000" not in readable
