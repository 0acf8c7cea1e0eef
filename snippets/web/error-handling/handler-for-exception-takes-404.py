# /// script
# dependencies = ["flask"]
# ///
from flask import Flask
from werkzeug.exceptions import HTTPException

app = Flask(__name__)
seen = []


@app.errorhandler(Exception)
def failed(error):
    seen.append(type(error).__name__)
    return error if isinstance(error, HTTPException) else ("sorry", 500)


app.add_url_rule("/<int:number>", "ratio", lambda number: str(6 / number))
client = app.test_client()
answers = [(answer.status_code, "sorry" in answer.text) for answer in map(client.get, ("/2", "/0", "/two"))]
assert answers == [(200, False), (500, True), (404, False)]
assert seen == ["ZeroDivisionError", "NotFound"]
print(answers, seen)
