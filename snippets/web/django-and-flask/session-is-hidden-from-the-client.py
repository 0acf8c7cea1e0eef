# /// script
# dependencies = ["flask"]
# ///
import base64

from flask import Flask, session

app = Flask(__name__)
app.secret_key = "secret"


@app.get("/")
def view():
    session["discount"] = "40%"
    return {}


cookie = app.test_client().get("/").headers["Set-Cookie"]
payload = cookie.partition("=")[2].partition(".")[0]
readable = base64.urlsafe_b64decode(payload).decode()
assert readable.startswith('{"discount":')
print(readable)
assert "40%" not in readable
