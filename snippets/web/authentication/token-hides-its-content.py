# /// script
# dependencies = ["pyjwt"]
# ///
import base64

import jwt

token = jwt.encode({"user": "ann", "salary": 5000}, "a key of thirty-two bytes or more", algorithm="HS256")
payload = token.split(".")[1]
assert len(token.split(".")) == 3
readable = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
print(readable)
assert "5000" not in readable
