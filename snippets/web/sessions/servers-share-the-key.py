# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, session


def server(key, fallbacks=None):
    app = Flask(__name__)
    app.config.update(SECRET_KEY=key, SECRET_KEY_FALLBACKS=fallbacks)

    def visit(name):
        return session.setdefault("user", name)

    app.add_url_rule("/<name>", view_func=visit)
    return app.test_client()


old, new = secrets.token_hex(), secrets.token_hex()
first = server(old)
first.get("/ann")
seen = []
for other in (server(old), server(new), server(new, [old])):
    other.set_cookie("session", first.get_cookie("session").value)
    seen.append(other.get("/nobody").text)
assert seen == ["ann", "nobody", "ann"]
print(seen)
