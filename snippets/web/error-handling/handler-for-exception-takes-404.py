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


@app.get("/<int:number>")
def ratio(number):
    return str(6 / number)


client = app.test_client()
answers = [(answer.status_code, answer.text[:5]) for answer in map(client.get, ("/2", "/0", "/two"))]
assert answers == [(200, "3.0"), (500, "sorry"), (404, "<!doc")]
assert seen == ["ZeroDivisionError", "NotFound"]
print(answers, seen)
