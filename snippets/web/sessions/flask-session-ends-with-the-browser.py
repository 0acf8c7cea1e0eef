# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, session

app = Flask(__name__)
app.secret_key = "secret"


@app.get("/<int:permanent>")
def view(permanent):
    session["user"] = "ann"
    session.permanent = bool(permanent)
    return ""


client = app.test_client()
usual = client.get("/0").headers["Set-Cookie"].partition("; ")[2]
permanent = client.get("/1").headers["Set-Cookie"].partition("; ")[2]
assert usual == "HttpOnly; Path=/"
assert permanent.startswith("Expires=") and permanent.endswith("; HttpOnly; Path=/")
assert app.permanent_session_lifetime.days == 31
print(usual)
