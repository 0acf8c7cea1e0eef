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
    return jwt.encode({"jti": identifier, "exp": expires}, KEY, algorithm="HS256")


def outcome(text):
    try:
        content = jwt.decode(text, KEY, algorithms=["HS256"])
    except jwt.ExpiredSignatureError:
        return "expired"
    return "revoked" if content["jti"] in revoked else "valid"


first, second, third = token("a", 15), token("b", 15), token("c", -1)
before = [outcome(text) for text in (first, second, third)]
revoked.add("b")
after = [outcome(text) for text in (first, second, third)]
assert before == ["valid", "valid", "expired"]
assert after == ["valid", "revoked", "expired"]
print(before, after)
