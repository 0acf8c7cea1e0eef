# /// script
# dependencies = ["flask"]
# ///
from collections import Counter

from flask import Flask, abort, make_response, request

app = Flask(__name__)
counts = Counter()


@app.before_request
def limit():
    client = request.headers["X-API-Key"]
    counts[client] += 1
    if counts[client] > 2:
        abort(make_response("", 429, {"Retry-After": "60"}))


app.add_url_rule("/", view_func=lambda: f"welcome {request.headers['X-API-Key']}")
client = app.test_client()
answers = [client.get("/", headers={"X-API-Key": key}) for key in ("ann", "ann", "ann", "bob")]
assert [answer.status_code for answer in answers] == [200, 200, 429, 200]
assert answers[2].headers["Retry-After"] == "60"
assert (answers[3].text, "Retry-After" in answers[3].headers) == ("welcome bob", False)
print([answer.status for answer in answers])
