# /// script
# dependencies = ["pyjwt"]
# ///
import jwt

KEY = "a key of thirty-two bytes or more"
cookies = {"token": jwt.encode({"user": "ann"}, KEY)}
copy = cookies.pop("token")
users = []
for key in (KEY, KEY.upper()):
    try:
        users.append(jwt.decode(copy, key, algorithms=["HS256"])["user"])
    except jwt.InvalidTokenError:
        users.append(None)
assert (cookies, users) == ({}, ["ann", None])
print(users)
assert users[0] is None
