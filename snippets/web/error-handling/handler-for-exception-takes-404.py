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
    return error if isinstance(error, HTTPException) else ("we have a problem", 500)


app.add_url_rule("/broken", "broken", lambda: 1 / 0)
client = app.test_client()
statuses = [client.get(url).status_code for url in ("/broken", "/nowhere")]
assert statuses == [500, 404]
assert seen == ["ZeroDivisionError", "NotFound"]
print(statuses, seen)
