# /// script
# dependencies = ["flask"]
# ///
import base64

from flask import Flask, session

app = Flask("shop")
app.secret_key = "only the server knows"


@app.get("/")
def view():
    session["discount"] = "40%"
    return ""


cookie = app.test_client().get("/").headers["Set-Cookie"]
payload = cookie.partition("=")[2].partition(".")[0]
readable = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
print(readable)
assert "40%" not in readable
