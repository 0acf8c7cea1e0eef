# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, current_app


def make(name, greeting):
    app = Flask(name)
    app.config["GREETING"] = greeting
    app.add_url_rule(f"/{name}", view_func=lambda: current_app.config["GREETING"])
    return app.test_client()


shop, blog = make("shop", "welcome"), make("blog", "read on")
answers = [client.get(url) for client in (shop, blog) for url in ("/shop", "/blog")]
seen = [answer.text if answer.status_code == 200 else answer.status_code for answer in answers]
assert seen == ["welcome", 404, 404, "read on"]
print(seen)
