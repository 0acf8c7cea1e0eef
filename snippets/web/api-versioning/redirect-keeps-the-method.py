# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, redirect, request

app = Flask(__name__)
app.add_url_rule("/old", "old", lambda: redirect("/new", 302), methods=["POST"])
app.add_url_rule("/new", "new", lambda: f"{request.method} {request.get_data(as_text=True)}", methods=["GET", "POST"])
client = app.test_client()
assert client.post("/new", data="pen").text == "POST pen"
answer = client.post("/old", data="pen", follow_redirects=True)
assert answer.history[0].status_code == 302
print(answer.text)
assert answer.text == "POST pen"
