# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, url_for

app = Flask(__name__)
app.add_url_rule("/reset", "reset", lambda: url_for("reset", token="secret", _external=True))
link = app.test_client().get("/reset", headers={"Host": "evil.example"}).text
assert link.endswith("/reset?token=secret")
print(link)
assert "evil.example" not in link
