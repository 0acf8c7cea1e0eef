# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, session

app = Flask(__name__)
app.secret_key = "secret"


@app.get("/login")
def log_in():
    session["user"] = "ann"
    return ""


@app.get("/logout")
def log_out():
    session.clear()
    return ""


app.add_url_rule("/", "whoami", lambda: session.get("user", "nobody"))
client, thief = app.test_client(), app.test_client()
client.get("/login")
thief.set_cookie("session", client.get_cookie("session").value)
client.get("/logout")
assert client.get("/").text == "nobody"
print(thief.get("/").text)
assert thief.get("/").text == "nobody"
