# /// script
# dependencies = ["pyjwt"]
# ///
import datetime

import jwt

KEY = "a key of thirty-two bytes or more"
now = datetime.datetime.now(datetime.timezone.utc)
revoked = set()


def token(identifier, minutes):
    expires = now + datetime.timedelta(minutes=minutes)
    return jwt.encode({"jti": identifier, "exp": expires}, KEY)


def outcome(text):
    try:
        content = jwt.decode(text, KEY, algorithms=["HS256"])
    except jwt.ExpiredSignatureError:
        return "expired"
    return "revoked" if content["jti"] in revoked else "valid"


tokens = {(name, minutes): token(name, minutes) for name, minutes in (("a", 9), ("b", 9), ("c", -9))}
before = {key: outcome(text) for key, text in tokens.items()}
revoked.add("b")
after = {key: outcome(text) for key, text in tokens.items()}
assert before == {("a", 9): "valid", ("b", 9): "valid", ("c", -9): "expired"}
assert after == {("a", 9): "valid", ("b", 9): "revoked", ("c", -9): "expired"}
print(after)
