# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, session

app = Flask(__name__)
app.secret_key = "secret"


@app.get("/<item>")
def add(item):
    session.setdefault("basket", [])
    session["basket"].append(item)
    return session["basket"]


client = app.test_client()
assert client.get("/pen").get_json() == ["pen"]
second = client.get("/ink").get_json()
assert second == ["pen", "ink"]
third = client.get("/pad").get_json()
print(third)
assert third == ["pen", "ink", "pad"]
