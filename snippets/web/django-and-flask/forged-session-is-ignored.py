# /// script
# dependencies = ["flask"]
# ///

import base64

from flask import Flask, session

app = Flask("shop")
app.secret_key = "only the server knows"


@app.get("/")
def view():
    seen = dict(session)
    session["discount"] = "40%"
    return seen


client = app.test_client()
client.get("/")
cookie = client.get_cookie("session").value
honest = client.get("/").get_json()
forged = base64.urlsafe_b64encode(b'{"discount":"90%"}').decode().rstrip("=")
client.set_cookie("session", f"{forged}.{cookie.partition('.')[2]}")
cheating = client.get("/").get_json()
assert honest == {"discount": "40%"}
assert cheating == {}
print(honest, cheating)
