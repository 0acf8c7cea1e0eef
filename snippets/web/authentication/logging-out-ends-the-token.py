# /// script
# dependencies = ["pyjwt"]
# ///
import jwt

KEY = "a key of thirty-two bytes or more"
cookies = {"token": jwt.encode({"user": "ann"}, KEY)}
copy = cookies.pop("token")
valid = []
for token in (copy, copy[:-9] + "forged..."):
    try:
        valid.append(jwt.decode(token, KEY, algorithms=["HS256"])["user"])
    except jwt.InvalidTokenError:
        valid.append(None)
assert cookies == {} and valid[1] is None
print(valid)
assert valid[0] is None
