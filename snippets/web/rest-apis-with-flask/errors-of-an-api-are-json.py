# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort

app = Flask(__name__)
app.add_url_rule("/item", "item", lambda: {"name": "pen"})
app.add_url_rule("/gone", "gone", lambda: abort(410))
client = app.test_client()
assert client.get("/item").mimetype == "application/json"
answer = client.get("/gone")
assert answer.status_code == 410
assert answer.mimetype == "text/html"
print(answer.mimetype)
assert answer.mimetype == "application/json"
