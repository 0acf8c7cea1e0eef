# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, current_app


def make(name, greeting):
    app = Flask(name)
    app.config["GREETING"] = greeting
    app.add_url_rule(f"/{name}", view_func=lambda: current_app.config["GREETING"], endpoint="greet")
    return app.test_client()


shop, blog = make("shop", "welcome"), make("blog", "read on")
answers = [client.get(url) for client in (shop, blog) for url in ("/shop", "/blog")]
assert [answer.status_code for answer in answers] == [200, 404, 404, 200]
assert (answers[0].text, answers[3].text) == ("welcome", "read on")
print(answers[0].text, answers[3].text)
