# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, session

app = Flask(__name__)
app.secret_key = secrets.token_hex()


@app.get("/<user>")
def log_in(user):
    session["user"] = user
    return dict(session)


@app.delete("/")
def log_out():
    session.clear()
    return dict(session)


app.add_url_rule("/", view_func=lambda: session.get("user", "nobody"))
client, thief = app.test_client(), app.test_client()
client.get("/ann")
thief.set_cookie("session", client.get_cookie("session").value)
client.delete("/")
assert client.get("/").text == "nobody"
print(thief.get("/").text)
assert thief.get("/").text == "nobody"
