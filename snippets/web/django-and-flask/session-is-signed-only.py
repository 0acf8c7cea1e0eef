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
first = client.get("/").get_json()
payload = client.get_cookie("session").value.partition(".")[0]
readable = base64.urlsafe_b64decode(payload).decode()
second = client.get("/").get_json()
assert readable == '{"discount":"40%"}'
assert (first, second) == ({}, {"discount": "40%"})
print(readable)
