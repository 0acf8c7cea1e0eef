# /// script
# dependencies = ["pyjwt"]
# ///
import jwt

KEY = "a key of thirty-two bytes or more"
cookies = {"token": jwt.encode({"user": "ann"}, KEY)}
copy = cookies.pop("token")
try:
    user = jwt.decode(copy, KEY, algorithms=["HS256"])["user"]
except jwt.InvalidTokenError:
    user = None
assert (cookies, user) == ({}, "ann")
print(user)
assert user is None
