# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, session

app = Flask(__name__)
app.secret_key = secrets.token_hex()


@app.get("/<int:permanent>")
def view(permanent):
    session.permanent = permanent > 0
    return dict(session)


client = app.test_client()
usual, permanent = (client.get(url).headers["Set-Cookie"].partition("; ")[2] for url in ("/0", "/1"))
assert usual == "HttpOnly; Path=/"
assert permanent.startswith("Expires=") and permanent.endswith("; HttpOnly; Path=/")
assert app.permanent_session_lifetime.days == 31
print(usual)
