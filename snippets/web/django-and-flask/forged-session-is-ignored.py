# /// script
# dependencies = ["flask"]
# ///

import base64

from flask import Flask, session

app = Flask(__name__)
app.secret_key = "secret"


@app.get("/")
def view():
    seen = dict(session)
    session["discount"] = "40%"
    return seen


client = app.test_client()
client.get("/")
cookie = client.get_cookie("session").value
honest = client.get("/").get_json()
payload, dot, signature = cookie.partition(".")
forged = base64.urlsafe_b64decode(payload + "==").replace(b"40%", b"90%")
assert forged == b'{"discount":"90%"}'
client.set_cookie("session", base64.urlsafe_b64encode(forged).decode().rstrip("=") + dot + signature)
cheating = client.get("/").get_json()
assert honest == {"discount": "40%"}
assert cheating == {}
print(honest)
