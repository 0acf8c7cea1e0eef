# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, session
from flask.sessions import SecureCookieSessionInterface


def serialised(key, data):
    app = Flask(__name__)
    app.secret_key = key
    return SecureCookieSessionInterface().get_signing_serializer(app).dumps(data)


app = Flask(__name__)
app.secret_key = "k3y in the repository"
app.add_url_rule("/", view_func=lambda: session.get("user", "nobody"))
seen = []
for key in ("k3y in the repository", "a guess"):
    client = app.test_client()
    client.set_cookie("session", serialised(key, {"user": "admin"}))
    seen.append(client.get("/").text)
assert seen == ["admin", "nobody"]
print(seen)
