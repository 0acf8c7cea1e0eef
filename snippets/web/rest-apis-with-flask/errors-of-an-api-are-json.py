# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort

app = Flask(__name__)
app.add_url_rule("/<int:number>", view_func=lambda number: {"number": number} if number else abort(410))
client = app.test_client()
answers = [client.get(url) for url in ("/7", "/0")]
assert [answer.status_code for answer in answers] == [200, 410]
kinds = [answer.mimetype for answer in answers]
assert kinds[0] == "application/json"
print(kinds[1])
assert kinds[1] == "application/json"
