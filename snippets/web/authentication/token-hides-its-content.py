# /// script
# dependencies = ["pyjwt"]
# ///
import base64

import jwt

token = jwt.encode({"salary": 5000}, "a key of thirty-two bytes or more")
readable = base64.urlsafe_b64decode(token.split(".")[1]).decode()
assert readable.startswith('{"salary":')
print(readable)
assert "5000" not in readable
