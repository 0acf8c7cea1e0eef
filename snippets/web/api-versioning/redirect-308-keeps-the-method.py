# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, redirect, request

app = Flask(__name__)
app.add_url_rule("/old/<int:code>", "old", lambda code: redirect("/new", code), methods=["POST"])
app.add_url_rule("/new", "new", lambda: f"{request.method} {request.get_data(as_text=True)}", methods=["GET", "POST"])
client = app.test_client()
answers = {code: client.post(f"/old/{code}", data="pen", follow_redirects=True).text for code in (302, 307, 308)}
assert answers == {302: "GET ", 307: "POST pen", 308: "POST pen"}
print(answers)
