# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
app.add_url_rule("/gone", "gone", lambda: abort(410, "sold out"))
client = app.test_client()
before = client.get("/gone")
assert (before.status_code, before.mimetype) == (410, "text/html")

app = Flask(__name__)
app.add_url_rule("/gone", "gone", lambda: abort(410, "sold out"))


@app.errorhandler(HTTPException)
def as_json(error):
    return {"error": error.description}, error.code


client = app.test_client()
after, unknown = client.get("/gone"), client.get("/nowhere")
assert (after.status_code, after.get_json()) == (410, {"error": "sold out"})
assert (unknown.status_code, unknown.mimetype) == (404, "application/json")
print(before.mimetype, after.get_json())
