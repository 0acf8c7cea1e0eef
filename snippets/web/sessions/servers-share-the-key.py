# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, session


def server(key, fallbacks=None):
    app = Flask(__name__)
    app.config.update(SECRET_KEY=key, SECRET_KEY_FALLBACKS=fallbacks)
    app.add_url_rule("/login", "login", lambda: session.update(user="ann") or "")
    app.add_url_rule("/", "whoami", lambda: session.get("user", "nobody"))
    return app.test_client()


first = server("old key")
first.get("/login")
seen = []
for other in (server("old key"), server("new key"), server("new key", ["old key"])):
    other.set_cookie("session", first.get_cookie("session").value)
    seen.append(other.get("/").text)
assert seen == ["ann", "nobody", "ann"]
print(seen)
