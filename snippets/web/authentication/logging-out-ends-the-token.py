# /// script
# dependencies = ["pyjwt"]
# ///
import jwt

KEY = "a key of thirty-two bytes or more"
cookies = {"token": jwt.encode({"user": "ann"}, KEY, algorithm="HS256")}
copy = cookies["token"]
cookies.clear()
try:
    user = jwt.decode(copy, KEY, algorithms=["HS256"])["user"]
except jwt.InvalidTokenError:
    user = None
print(user)
assert user is None
